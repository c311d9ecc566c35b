/** The engine: from a request to an assembled, priced, reviewed and stored agreement. */
@NullMarked
package org.agreement.core;

import org.jspecify.annotations.NullMarked;
