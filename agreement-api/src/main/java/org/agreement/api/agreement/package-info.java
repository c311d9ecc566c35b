/** The assembled agreement and what is computed from the same terms. */
@NullMarked
package org.agreement.api.agreement;

import org.jspecify.annotations.NullMarked;
