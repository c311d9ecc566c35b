/** Compares agreements: what was added, removed, changed, moved or renumbered, and whether it touches price, substance or wording. */
@NullMarked
package org.agreement.core.comparison;

import org.jspecify.annotations.NullMarked;
