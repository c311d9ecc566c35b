/** What a value in the tree of terms is: how it is written in a request and printed in an agreement. */
@NullMarked
package org.agreement.api.value;

import org.jspecify.annotations.NullMarked;
