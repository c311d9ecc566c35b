/** Review rules and their findings, on our own agreements and on foreign texts. */
@NullMarked
package org.agreement.api.review;

import org.jspecify.annotations.NullMarked;
