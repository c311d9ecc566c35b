/** The one interface that a plugin implements. */
@NullMarked
package org.agreement.api.plugin;

import org.jspecify.annotations.NullMarked;
