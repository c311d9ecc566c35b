/** Contract tests that a plugin author inherits. */
@NullMarked
package org.agreement.testkit;

import org.jspecify.annotations.NullMarked;
