package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class DefinedWordsTest {

    private static Set<String> defined(String... lines) {
        return DefinedWords.of(Texts.lines(lines).passages());
    }

    @Test
    void areNamedInParentheses() {
        assertEquals(Set.of("平台规则"), defined("平台的服务协议和交易规则（以下合称“平台规则”）适用于双方。"));
        assertEquals(Set.of("相关服务"), defined("在线咨询(以下简称相关服务)。"));
    }

    @Test
    void areExplained() {
        assertEquals(Set.of("简单问题"), defined("“简单问题”是指知识库已载明答案的问题。"));
        assertEquals(Set.of(), defined("乙方应当及时处理，甲方指定联系人。"));
    }

    @Test
    void areEntriesUnderAHeadingThatSaysSo() {
        String entry = "（二）简单问题、复杂问题：能否从知识库答复。";
        assertEquals(Set.of("简单问题", "复杂问题"), DefinedWords.of(List.of(under("定义与计算规则", entry))));
        assertEquals(Set.of(), DefinedWords.of(List.of(under("服务内容", entry))));
    }

    private static Passage under(String heading, String words) {
        return new Passage(Kind.ITEM, 0, words.length(), words, heading, Optional.empty(), Optional.empty());
    }
}
