package org.agreement.plugin.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Choice;

/**
 * The block {@code education}: what the service desk of a training institution needs beyond the common terms.
 *
 * @param ageBands who learns there, by age
 * @param prepay what may be collected in advance at one time; a limit only where minors learn
 * @param custody present where tuition goes to a supervised account
 * @param guardians how the desk talks with the guardians of minors; of no effect where only adults learn
 * @param learnerData what the information of minors needs; of no effect where only adults learn
 * @param safeguarding how minors are protected; of no effect where only adults learn
 * @param vetting how people who deal with minors are vetted; of no effect where only adults learn
 * @param observed measures that are reported but neither punished nor rewarded
 * @param seasons the seasons of enrolment and of the start of term, in order of time
 */
public record EducationTerms(
        Institution institution,
        List<SubjectGroup> ageBands,
        Recruitment recruitment,
        Tariff tariff,
        Prepay prepay,
        Optional<Custody> custody,
        Refunds refunds,
        Lessons lessons,
        Schedule schedule,
        Guardians guardians,
        LearnerData learnerData,
        Safeguarding safeguarding,
        Vetting vetting,
        List<String> observed,
        List<Season> seasons,
        Enrolment enrolment) {

    /**
     * The customer as an institution.
     *
     * @param teaching what is taught
     * @param delivery where it is taught
     * @param notice within which time the customer tells of a change of its licence
     */
    public record Institution(Teaching teaching, List<Delivery> delivery, Licence licence, TimeSpan notice) {}

    /** The licence or filing under which the institution teaches. */
    public record Licence(String name, String number, String authority, Optional<LocalDate> until) {}

    /** What is taught. */
    public enum Teaching implements Choice {
        /** Subjects of the compulsory curriculum. */
        ACADEMIC("学科类培训"),
        /** Arts, sports, science and the like for school-age learners. */
        NON_ACADEMIC("非学科类培训"),
        /** Vocational or other training of adults. */
        ADULT("成人及职业培训");

        private final String printed;

        Teaching(String printed) {
            this.printed = printed;
        }

        @Override
        public String printed() {
            return printed;
        }
    }

    /** Where is taught. */
    public enum Delivery implements Choice {
        /** In class rooms. */
        OFFLINE("线下授课"),
        /** Over the network. */
        ONLINE("线上授课");

        private final String printed;

        Delivery(String printed) {
            this.printed = printed;
        }

        @Override
        public String printed() {
            return printed;
        }
    }

    /**
     * The published prices.
     *
     * @param published where they stand
     * @param update how long before a change takes effect the customer hands over the new list
     * @param answer within which time the customer answers a question about prices that the list does not answer
     */
    public record Tariff(String published, TimeSpan update, TimeSpan answer) {}

    /**
     * The most that the institution collects from a minor's family at one time.
     *
     * @param months where it charges by time
     * @param lessons where it charges by lessons
     * @param amount the amount
     * @param before how long before the first lesson it collects at the earliest
     */
    public record Prepay(int months, int lessons, Money amount, TimeSpan before) {}

    /**
     * How guardians are spoken with.
     *
     * @param verification what is asked to make sure that it is the guardian
     * @param matching how many of these must match
     */
    public record Guardians(List<String> verification, int matching) {}

    /**
     * A season with more contacts than usual.
     *
     * @param factor what the bounds of the volume tiers are multiplied by
     */
    public record Season(String name, LocalDate from, LocalDate until, Factor factor) {}

    /**
     * What prepares a season.
     *
     * @param plan how many days before the customer hands over its plan of courses, places and dates
     * @param staffed how many days before the seats for the season are staffed and trained
     */
    public record Enrolment(TimeSpan plan, TimeSpan staffed) {}
}
