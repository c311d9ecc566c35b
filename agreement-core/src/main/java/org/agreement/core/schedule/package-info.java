/** The dated duties of an agreement, counted by the calendar and written for people, programs and calendars. */
@NullMarked
package org.agreement.core.schedule;

import org.jspecify.annotations.NullMarked;
