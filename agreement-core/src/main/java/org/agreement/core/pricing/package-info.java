/** Prices: the fee items of the terms become the lines of a quote. */
@NullMarked
package org.agreement.core.pricing;

import org.jspecify.annotations.NullMarked;
