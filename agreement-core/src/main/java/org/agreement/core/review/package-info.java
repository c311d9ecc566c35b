/**
 * Reviews a text, ours or theirs, with the rules of all plugins: phrase rules that are data, and rules with code. Entry:
 * {@link org.agreement.core.review.Reviewer}.
 */
@NullMarked
package org.agreement.core.review;

import org.jspecify.annotations.NullMarked;
