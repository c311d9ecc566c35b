/**
 * Why something given cannot be accepted: codes, their texts in Chinese and English, and the collection of all
 * {@link org.agreement.core.refusal.Refusals} of a file.
 */
@NullMarked
package org.agreement.core.refusal;

import org.jspecify.annotations.NullMarked;
