/** Spans, hours and periods of time as agreements state them. */
@NullMarked
package org.agreement.api.time;

import org.jspecify.annotations.NullMarked;
