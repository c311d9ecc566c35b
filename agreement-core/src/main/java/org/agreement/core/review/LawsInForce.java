package org.agreement.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.clause.Law;
import org.agreement.core.clause.StatuteRegister;

/** What of the law that rules rest on is in force on a day. A law that nobody registered is taken to be. */
public final class LawsInForce {

    private final Optional<StatuteRegister> statutes;
    private final LocalDate day;

    LawsInForce(Optional<StatuteRegister> statutes, LocalDate day) {
        this.statutes = statutes;
        this.day = day;
    }

    /** Whether a rule applies: one about the law does not where none of its law is in force. */
    boolean applies(RuleDescriptor rule) {
        boolean resting =
                rule.findingClass() == FindingClass.LAW && !rule.basis().isEmpty();
        return !resting || !of(rule.basis()).isEmpty();
    }

    /** Those in force. */
    List<LegalBasis> of(List<LegalBasis> basis) {
        return basis.stream().filter(this::isInForce).toList();
    }

    private boolean isInForce(LegalBasis basis) {
        return statutes.flatMap(register -> register.find(basis.law()))
                .filter(law -> !covers(law))
                .isEmpty();
    }

    private boolean covers(Law law) {
        return !day.isBefore(law.from()) && law.until().filter(day::isAfter).isEmpty();
    }
}
