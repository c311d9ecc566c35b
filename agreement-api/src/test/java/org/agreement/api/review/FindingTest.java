package org.agreement.api.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Test;

final class FindingTest {

    @Test
    void countsCodePointsOfTheWholeText() {
        Bilingual words = new Bilingual("有", "there");
        RuleDescriptor rule = new RuleDescriptor(
                "sample/rule", FindingClass.VAGUE, Severity.NOTICE, Set.of(), words, words, List.of());
        String text = "𠮷应当𠮷快办理";
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, 10, 17, text, "", Optional.empty(), Optional.empty());
        int from = text.indexOf("𠮷快");
        Finding finding = Finding.in(rule, passage, from, from + "𠮷快".length());
        assertEquals("13-15 𠮷快", finding.start() + "-" + finding.end() + " " + finding.text());
    }
}
