package org.agreement.core.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.terms.Irregularity;

/** Shows what stands in an agreement although it breaks a rule: names and codes of parties. */
public final class IrregularityFindings {

    static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "core/irregular-party",
            FindingClass.LAW,
            Severity.NOTICE,
            Collections.unmodifiableSet(EnumSet.allOf(Relation.class)),
            new Bilingual("当事人的名称或证件号码与规则不符", "a party's name or code breaks the rule"),
            new Bilingual("签署前请与营业执照或身份证件原件核对", "compare it with the original licence or document before signing"),
            List.of(new LegalBasis("中华人民共和国民法典", Optional.of("第四百七十条"))));

    private IrregularityFindings() {}

    /** One finding for each, at the title of the agreement: the place of the value is in the request. */
    public static List<Finding> of(ReviewedText text, List<Irregularity> irregularities) {
        Passage title = text.passages().get(0);
        return irregularities.stream()
                .map(irregularity -> finding(title, irregularity))
                .toList();
    }

    private static Finding finding(Passage title, Irregularity irregularity) {
        Refusal refusal = irregularity.refusal();
        String zh = irregularity.reason().map(reason -> "；经确认保留：" + reason).orElse("");
        String en =
                irregularity.reason().map(reason -> "; confirmed: " + reason).orElse("");
        return Finding.at(DESCRIPTOR, title, title.start(), title.end(), title.text())
                .saying(
                        new Bilingual(
                                refusal.path() + "：" + refusal.message().zh() + zh,
                                refusal.path() + ": " + refusal.message().en() + en),
                        DESCRIPTOR.explanation());
    }
}
