/** Bills: what a period costs by the terms, the usage and the results of the service levels, line by line with its reasons. */
@NullMarked
package org.agreement.core.billing;

import org.jspecify.annotations.NullMarked;
