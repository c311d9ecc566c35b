/** Exact money, the fee schedule, and how a pricing model turns usage into charges. */
@NullMarked
package org.agreement.api.fee;

import org.jspecify.annotations.NullMarked;
