/** Review rules that data cannot express: what two places of a text, or its figures, say against each other. */
@NullMarked
package org.agreement.plugin.standard.review;

import org.jspecify.annotations.NullMarked;
