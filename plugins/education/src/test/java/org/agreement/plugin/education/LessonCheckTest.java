package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.junit.jupiter.api.Test;

final class LessonCheckTest {

    @Test
    void acceptsTheLatestEnds() {
        assertEquals(List.of(), paths("20:30", "21:00"));
    }

    @Test
    void refusesLaterOnes() {
        assertEquals(List.of("education.lessons.offlineEnd", "education.lessons.onlineEnd"), paths("20:31", "21:01"));
    }

    private static List<String> paths(String offline, String online) {
        return LessonCheck.check(Sample.lessons(offline, online)).stream()
                .map(Complaint::path)
                .toList();
    }
}
