/** Working days of mainland China, deadlines counted by 民法典 201 to 203, and published lending rates. */
@NullMarked
package org.agreement.core.calendar;

import org.jspecify.annotations.NullMarked;
