package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.refusal.Language;
import org.junit.jupiter.api.Test;

final class FindingJsonTest {

    @Test
    void hasTheFieldsOfAFinding() {
        Finding finding = new Finding(
                "standard/vague-time",
                FindingClass.VAGUE,
                Severity.WARNING,
                6,
                8,
                "尽快",
                Optional.of(ClauseId.of("standard/services")),
                new Bilingual("时间含糊", "vague time"),
                new Bilingual("写明期限", "name the time"),
                List.of(new LegalBasis("民法典", Optional.of("第五百一十条")), new LegalBasis("仲裁法", Optional.empty())));
        assertEquals(
                "{\"rule\":\"standard/vague-time\",\"class\":\"vague\",\"severity\":\"warning\","
                        + "\"clause\":\"standard/services\",\"line\":2,\"start\":6,\"end\":8,\"text\":\"尽快\","
                        + "\"message\":\"时间含糊\",\"suggestion\":\"写明期限\","
                        + "\"basis\":[{\"law\":\"民法典\",\"article\":\"第五百一十条\"},{\"law\":\"仲裁法\",\"article\":null}]}",
                JsonWriter.compact().text(new FindingJson("第一行\n乙方尽快答复", Language.ZH).of(finding)));
    }

    @Test
    void countsLinesHoweverTheyEnd() {
        LineNumbers lines = new LineNumbers("𠮷\r\nb\rc\n\nd");
        assertEquals(
                List.of(1, 1, 1, 2, 2, 3, 3, 4, 5, 5),
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(lines::of).toList());
    }
}
