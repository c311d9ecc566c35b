package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** Whose records a figure is taken from. */
@Written(
        pattern = "\\S",
        zh = "数据来源，如 customerSystem，或者中文名称",
        en = "a source such as customerSystem, or its Chinese name",
        example = "customerSystem")
public record DataSource(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "customerSystem", "甲方系统",
            "providerSystem", "乙方系统",
            "platformBackend", "平台商家后台");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static DataSource parse(String text) {
        return new DataSource(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
