/** What a period is billed from: usage, results of service levels and payments, read from files and metered. */
@NullMarked
package org.agreement.core.metering;

import org.jspecify.annotations.NullMarked;
