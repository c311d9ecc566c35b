/** What a clause is called, which nature it has and which law it rests on. */
@NullMarked
package org.agreement.api.clause;

import org.jspecify.annotations.NullMarked;
