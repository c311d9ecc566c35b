package org.agreement.plugin.education;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;

/** Who closes or moves announces it thirty days before (消费者权益保护法实施条例 第二十一条). */
final class ScheduleCheck implements TermCheck {

    private static final int LAWFUL_DAYS = 30;

    private static final int LAWFUL_WEEKS = 5;

    private static final int LAWFUL_MONTHS = 2;

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> check(block.schedule().announce()))
                .orElse(List.of());
    }

    static List<Complaint> check(TimeSpan announce) {
        return longEnough(announce) ? List.of() : List.of(complaint(announce));
    }

    /** A month may have 28 days only. */
    private static boolean longEnough(TimeSpan span) {
        return switch (span.unit()) {
            case DAYS, WORKDAYS -> span.amount() >= LAWFUL_DAYS;
            case WEEKS -> span.amount() >= LAWFUL_WEEKS;
            case MONTHS -> span.amount() >= LAWFUL_MONTHS;
            case YEARS -> span.amount() >= 1;
            case SECONDS, MINUTES, HOURS -> false;
        };
    }

    private static Complaint complaint(TimeSpan announce) {
        return new Complaint(
                "EDU-119",
                "education.schedule.announce",
                new Bilingual(
                        "停业或者迁移提前" + announce.printed() + "公告，短于30日（消费者权益保护法实施条例第二十一条）",
                        "announced " + announce.text() + " before, less than 30 days"),
                new Bilingual("写不少于 30 days 的日数", "at least 30 days"));
    }
}
