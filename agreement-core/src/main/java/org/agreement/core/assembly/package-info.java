/** Assembly: terms and selected clauses become a numbered agreement, total for all valid terms. */
@NullMarked
package org.agreement.core.assembly;

import org.jspecify.annotations.NullMarked;
