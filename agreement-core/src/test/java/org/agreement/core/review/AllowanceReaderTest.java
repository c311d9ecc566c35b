package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AllowanceReaderTest {

    private static List<String> told(String text) {
        Allowances allowances = AllowanceReader.read(text);
        TextIndex index = new TextIndex(text);
        return allowances.all().stream()
                .map(one -> one.rules() + " " + one.reason() + " → "
                        + index.words(one.from(), one.until()).strip())
                .toList();
    }

    @Test
    void aRemarkOnALineOfItsOwnIsAboutTheNextLineThatIsNotBlank() {
        assertEquals(
                List.of("[vague-time] 另有约定 → 乙方尽快答复。"),
                told("协议\r\n\r\n  <!-- agreement: allow vague-time 理由：另有约定 -->\r\n\r\n乙方尽快答复。\r\n"));
        assertEquals(List.of("[vague] x → 协议"), told("【审查忽略 vague reason: x】\n协议\n"));
        assertEquals(List.of("[a] x → 乙方。", "[b] y → 乙方。"), told("【审查忽略 a 理由：x】\n【审查忽略 b 理由：y】\n乙方。"));
        assertEquals(List.of("[a] x → "), told("协议\n【审查忽略 a 理由：x】\n"));
    }

    @Test
    void anyOtherIsAboutItsOwnLine() {
        assertEquals(
                List.of("[a, b/c, d*] x：y → 乙方 【审查忽略 a、b/c, d* 理由：x：y】 尽快。"),
                told("甲方。\n乙方 【审查忽略 a、b/c, d* 理由：x：y】 尽快。\n丙方。"));
    }

    @Test
    void tellsWhenRulesOrReasonAreMissing() {
        assertEquals(List.of("[a]  → 乙方"), told("乙方【审查忽略 a】"));
        assertEquals(List.of("[a]  → 乙方"), told("乙方【审查忽略 a 理由：】"));
        assertEquals(List.of("[] x → 乙方"), told("乙方【审查忽略 理由：x】"));
        assertEquals(List.of(), told("<!-- a comment --> 乙方 <!-- agreement: allow a\n理由：x -->"));
    }

    @Test
    void leavesEveryOtherCharacterInItsPlace() {
        String text = "\uD834\uDD1E甲方<!-- agreement: allow a \uD834\uDD1E -->乙方";
        String rest = AllowanceReader.read(text).text();
        assertEquals(text.codePointCount(0, text.length()), rest.codePointCount(0, rest.length()));
        assertEquals("\uD834\uDD1E甲方 乙方", rest.replaceAll(" +", " "));
        String plain = "没有说明的文本";
        assertSame(plain, AllowanceReader.read(plain).text());
    }

    @Test
    void isNotBusyWithMoreRemarksThanAnybodyWrites() {
        String text = "【审查忽略 a】\n".repeat(20_000);
        Allowances allowances = AllowanceReader.read(text);
        assertEquals(10_000, allowances.all().size());
        assertEquals(text.length(), allowances.text().length());
        assertEquals(RuleScan.MOST, allowances.faults(new RuleNames(List.of())).size());
    }
}
