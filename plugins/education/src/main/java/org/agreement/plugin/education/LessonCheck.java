package org.agreement.plugin.education;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Lessons of minors end in time: half past eight in class rooms, nine over the network. */
final class LessonCheck implements TermCheck {

    private static final LocalTime OFFLINE = LocalTime.of(20, 30);

    private static final LocalTime ONLINE = LocalTime.of(21, 0);

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .filter(block -> !MinorLearners.of(block).isEmpty())
                .map(block -> check(block.lessons()))
                .orElse(List.of());
    }

    static List<Complaint> check(Lessons lessons) {
        List<Complaint> complaints = new ArrayList<>();
        if (lessons.offlineEnd().isAfter(OFFLINE)) {
            complaints.add(late("offlineEnd", "线下", lessons.offlineEnd(), OFFLINE));
        }
        if (lessons.onlineEnd().isAfter(ONLINE)) {
            complaints.add(late("onlineEnd", "线上", lessons.onlineEnd(), ONLINE));
        }
        return complaints;
    }

    private static Complaint late(String component, String where, LocalTime end, LocalTime latest) {
        return new Complaint(
                "EDU-118",
                "education.lessons." + component,
                new Bilingual(
                        "未成年学员的" + where + "课程" + end + "结束，晚于" + latest,
                        "lessons of minors end at " + end + ", after " + latest),
                new Bilingual("写不晚于" + latest + "的时点", "at " + latest + " or before"));
    }
}
