/** The typed terms of an agreement: one tree, one name everywhere. */
@NullMarked
package org.agreement.api.terms;

import org.jspecify.annotations.NullMarked;
