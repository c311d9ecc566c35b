/** Truth functions of many yes-or-no decisions: whether they can hold, in how many ways, and what makes them hold. */
@NullMarked
package org.agreement.core.logic;

import org.jspecify.annotations.NullMarked;
