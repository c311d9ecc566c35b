package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.Effect;
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

/** Finds the empty pans of the scale: duties, rights or sanctions that only one side has. */
final class BalanceRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "standard/balance",
            FindingClass.BALANCE,
            Severity.WARNING,
            Collections.unmodifiableSet(EnumSet.allOf(Relation.class)),
            new Bilingual("一方的秤盘是空的", "One pan of the scale is empty"),
            new Bilingual(
                    "一方有义务、权利或者救济，另一方也应当有与之相称的一项",
                    "what one side has to do or may do needs a counterpart on the other side"),
            List.of());

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (ClauseNature nature : List.of(ClauseNature.OBLIGATION, ClauseNature.RIGHT, ClauseNature.REMEDY)) {
            for (PartyRole role : PartyRole.values()) {
                List<Passage> own = pan(text, nature, role);
                if (!own.isEmpty() && pan(text, nature, role.counterpart()).isEmpty()) {
                    findings.add(finding(own, nature, role));
                }
            }
        }
        return findings;
    }

    /** The passages on one pan: duties lie with whom they bind, rights and sanctions with whom they favour. */
    private static List<Passage> pan(ReviewedText text, ClauseNature nature, PartyRole role) {
        return text.passages().stream()
                .filter(passage ->
                        passage.effect().filter(e -> weighs(e, nature, role)).isPresent())
                .toList();
    }

    private static boolean weighs(Effect effect, ClauseNature nature, PartyRole role) {
        List<PartyRole> sides = nature == ClauseNature.OBLIGATION ? effect.binds() : effect.favours();
        return effect.nature() == nature && sides.contains(role);
    }

    private static Finding finding(List<Passage> own, ClauseNature nature, PartyRole role) {
        Passage first = own.get(0);
        String kind = nature.printed();
        String has = role.printed();
        String lacks = role.counterpart().printed();
        return Finding.at(DESCRIPTOR, first, first.start(), first.end(), first.text())
                .saying(
                        new Bilingual(
                                kind + "：" + has + own.size() + "项，" + lacks + "没有",
                                nature.text() + ": " + own.size() + " on the side of the " + role.text()
                                        + ", none on the other"),
                        new Bilingual(
                                "给" + lacks + "写上相称的" + kind + "，或者删去单方面的" + kind,
                                "give the other side a counterpart, or take the one-sided " + nature.text() + " out"));
    }
}
