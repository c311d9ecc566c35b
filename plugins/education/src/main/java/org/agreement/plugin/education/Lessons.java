package org.agreement.plugin.education;

import java.time.LocalTime;
import org.agreement.api.time.TimeSpan;

/**
 * Where the desk ends and teaching begins.
 *
 * @param forward within which time a question about the subject is passed on to the teachers
 * @param answer within which time the customer sees to it that it is answered
 * @param offlineEnd when lessons of minors in class rooms end at the latest
 * @param onlineEnd when lessons of minors over the network end at the latest
 */
public record Lessons(TimeSpan forward, TimeSpan answer, LocalTime offlineEnd, LocalTime onlineEnd) {}
