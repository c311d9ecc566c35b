package org.agreement.plugin.education;

import java.time.LocalTime;

/** When lessons of minors end at the latest. */
public record LessonEnd(LocalTime offline, LocalTime online) {}
