package org.agreement.api.fee;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** What is counted: a known key, or a Chinese unit word that stands for itself and follows a number. */
@Written(
        pattern = "\\S",
        zh = "计量单位，如 conversation、call，或者中文量词",
        en = "a measure such as conversation or call, or a Chinese unit word",
        example = "conversation")
public record Measure(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "conversation", "次会话",
            "call", "通",
            "contact", "次咨询",
            "ticket", "件工单",
            "order", "单",
            "seat", "席",
            "hour", "工时",
            "learner", "名学员",
            "yuan", "元",
            "seatDay", "席日",
            "turnover", "元成交额",
            "refund", "元退款");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static Measure parse(String text) {
        return new Measure(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
