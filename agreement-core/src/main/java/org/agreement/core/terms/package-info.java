/**
 * From a request to valid {@link org.agreement.api.terms.Terms}: the rules that single values, however well formed, must keep
 * among each other.
 */
@NullMarked
package org.agreement.core.terms;

import org.jspecify.annotations.NullMarked;
