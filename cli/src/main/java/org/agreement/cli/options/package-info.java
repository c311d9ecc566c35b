/** Options that several commands have, and the global ones. */
@NullMarked
package org.agreement.cli.options;

import org.jspecify.annotations.NullMarked;
