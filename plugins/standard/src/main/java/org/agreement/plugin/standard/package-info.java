/** The plugin that every agreement uses: frame, general clauses, pricing models, review rules. */
@NullMarked
package org.agreement.plugin.standard;

import org.jspecify.annotations.NullMarked;
