package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** What a service level measures. */
@Written(
        pattern = "\\S",
        zh = "指标，如 answerRate，或者中文名称",
        en = "a metric such as answerRate, or its Chinese name",
        example = "answerRate")
public record Metric(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "answerRate", "接通率",
            "firstResponseTime", "首次人工响应时间",
            "reviewTime", "审核时间",
            "resolutionTime", "解决时间",
            "resolutionRate", "按时解决率",
            "firstContactResolution", "一次解决率",
            "satisfaction", "满意度",
            "qualityScore", "质检合格率",
            "availability", "系统可用率",
            "abandonRate", "放弃率",
            "volume", "咨询量");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static Metric parse(String text) {
        return new Metric(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
