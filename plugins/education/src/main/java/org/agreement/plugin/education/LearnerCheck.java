package org.agreement.plugin.education;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.education.EducationTerms.Guardians;
import org.agreement.plugin.education.EducationTerms.Teaching;

/** The ages of the learners, what is taught, whose data is processed and how guardians are verified agree. */
final class LearnerCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> check(block, terms.tree().personalInformation().subjects()))
                .orElse(List.of());
    }

    static List<Complaint> check(EducationTerms block, List<SubjectGroup> subjects) {
        List<Complaint> complaints = new ArrayList<>();
        List<SubjectGroup> minors = MinorLearners.of(block);
        if (block.ageBands().isEmpty()) {
            complaints.add(noAges());
        }
        minors.stream().filter(minor -> !subjects.contains(minor)).forEach(minor -> complaints.add(unprotected(minor)));
        if (block.institution().teaching() == Teaching.ADULT && !minors.isEmpty()) {
            complaints.add(minorsAmongAdults(minors));
        }
        complaints.addAll(verification(block.guardians()));
        return complaints;
    }

    private static Complaint noAges() {
        return new Complaint(
                "EDU-103",
                "education.ageBands",
                new Bilingual("没有写学员年龄段", "the age bands are missing"),
                new Bilingual("写 children、teenagers、adults 中的一个或者多个", "one or more of children, teenagers, adults"));
    }

    private static Complaint unprotected(SubjectGroup minor) {
        return new Complaint(
                "EDU-104",
                "personalInformation.subjects",
                new Bilingual(
                        "学员包括" + minor.printed() + "，委托处理个人信息的对象中却没有",
                        "learners include " + minor.text() + ", the subjects of personal information do not"),
                new Bilingual("加上 " + minor.text(), "add " + minor.text()));
    }

    private static Complaint minorsAmongAdults(List<SubjectGroup> minors) {
        String bands = String.join(", ", minors.stream().map(SubjectGroup::text).toList());
        return new Complaint(
                "EDU-105",
                "education.ageBands",
                new Bilingual("成人及职业培训不招收未成年人，年龄段却有 " + bands, "training of adults, yet with " + bands),
                new Bilingual("年龄段只写 adults，或者改 institution.teaching", "adults only, or another teaching"));
    }

    private static List<Complaint> verification(Guardians guardians) {
        int items = guardians.verification().size();
        if (guardians.matching() >= 1 && guardians.matching() <= items) {
            return List.of();
        }
        return List.of(new Complaint(
                "EDU-106",
                "education.guardians.matching",
                new Bilingual(
                        "核验事项共" + items + "项，无法要求" + guardians.matching() + "项相符",
                        guardians.matching() + " of " + items + " cannot match"),
                new Bilingual("写1到" + items + "之间的整数", "a whole number from 1 to " + items)));
    }
}
