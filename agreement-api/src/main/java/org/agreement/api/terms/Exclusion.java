package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** What is taken out before a figure is calculated. */
@Written(
        pattern = "\\S",
        zh = "剔除项，如 nuisance，或者中文名称",
        en = "an exclusion such as nuisance, or its Chinese name",
        example = "nuisance")
public record Exclusion(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "systemFailure", "非因乙方引起的系统故障期间的联络",
            "nuisance", "骚扰与恶意联络",
            "misdial", "误拨",
            "test", "测试联络",
            "transfer", "转接产生的重复计数",
            "beyondForecast", "超出业务量边界的部分",
            "customerData", "因甲方资料错误或者迟延引起的部分",
            "robotOnly", "由机器人独立完成且未转人工的会话");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static Exclusion parse(String text) {
        return new Exclusion(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
