package org.agreement.plugin.education;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.education.EducationTerms.Licence;

/** An agreement of the industry says under which licence the institution teaches; it lasts when the service starts. */
final class InstitutionCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        Optional<EducationTerms> block = terms.get(EducationPlugin.BLOCK);
        List<Complaint> complaints = new ArrayList<>();
        if (block.isEmpty()
                && terms.industry().filter(EducationPlugin.INDUSTRY::equals).isPresent()) {
            complaints.add(missing());
        }
        block.map(education -> education.institution().licence())
                .ifPresent(licence ->
                        complaints.addAll(check(licence, terms.period().from())));
        return complaints;
    }

    static List<Complaint> check(Licence licence, LocalDate from) {
        return licence.until()
                .filter(until -> until.isBefore(from))
                .map(until -> List.of(expired(until, from)))
                .orElse(List.of());
    }

    private static Complaint missing() {
        return new Complaint(
                "EDU-101",
                "education",
                new Bilingual("没有写明机构资质与学员年龄段", "the institution and its learners' ages are missing"),
                new Bilingual("写 education: {institution: …, ageBands: …, tariff: …}", "give the block education"));
    }

    private static Complaint expired(LocalDate until, LocalDate from) {
        return new Complaint(
                "EDU-102",
                "education.institution.licence.until",
                new Bilingual(
                        "办学许可或者备案在服务开始日" + from + "之前的" + until + "到期",
                        "the licence ends on " + until + ", before the service starts on " + from),
                new Bilingual("写续期后的有效期，或者推迟服务开始日", "the renewed date, or a later start"));
    }
}
