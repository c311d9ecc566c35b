package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.party.Parties;
import org.agreement.api.party.PartyRole;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Shows what stands although it breaks a rule, because the request confirmed it: the name or code of a party. */
final class ConfirmationFindings implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "core/confirmed-party",
            FindingClass.LAW,
            Severity.NOTICE,
            Collections.unmodifiableSet(EnumSet.allOf(Relation.class)),
            new Bilingual("当事人的名称或证件号码与规则不符，经确认保留", "a party's name or code breaks the rule and was confirmed"),
            new Bilingual("签署前请与营业执照或身份证件原件核对", "compare it with the original licence or document before signing"),
            List.of(new LegalBasis("民法典", Optional.of("第四百七十条"))));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        text.terms().ifPresent(terms -> {
            Parties parties = terms.parties();
            for (PartyRole role : PartyRole.values()) {
                reason(parties, role).ifPresent(reason -> {
                    String name = parties.of(role).name();
                    place(text, name).ifPresent(passage -> findings.add(finding(passage, role, name, reason)));
                });
            }
        });
        return findings;
    }

    private static Optional<String> reason(Parties parties, PartyRole role) {
        return role == PartyRole.CUSTOMER
                ? parties.customer().confirmed()
                : parties.provider().confirmed();
    }

    /** The first passage that names the party, else the first of all. */
    private static Optional<Passage> place(ReviewedText text, String name) {
        return text.passages().stream()
                .filter(passage -> passage.text().contains(name))
                .findFirst()
                .or(() -> text.passages().stream().findFirst());
    }

    private static Finding finding(Passage passage, PartyRole role, String name, String reason) {
        int index = passage.text().indexOf(name);
        int start =
                index < 0 ? passage.start() : passage.start() + passage.text().codePointCount(0, index);
        int end = index < 0 ? passage.end() : start + name.codePointCount(0, name.length());
        return Finding.at(DESCRIPTOR, passage, start, end, index < 0 ? passage.text() : name)
                .saying(
                        new Bilingual(
                                role.printed() + "的名称或证件号码与规则不符，经确认保留：" + reason,
                                "the name or code of the " + role.text() + " breaks the rule and was confirmed: "
                                        + reason),
                        DESCRIPTOR.explanation());
    }
}
