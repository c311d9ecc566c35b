package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** How a service level is calculated, as a quotient in words. */
@Written(
        pattern = "\\S",
        zh = "计算公式，如 answeredInTimeOverOffered，或者用中文写出的分式",
        en = "a formula such as answeredInTimeOverOffered, or a quotient in Chinese",
        example = "answeredInTimeOverOffered")
public record Formula(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "answeredInTimeOverOffered", "约定时间内人工接听量÷（接听总量＋放弃总量）",
            "answeredInTimeOrAbandonedEarlyOverOffered", "（约定时间内人工接听量＋约定时间内放弃量）÷（接听总量＋放弃总量）",
            "answeredInTimeOverAnswered", "约定时间内人工接听量÷接听总量",
            "answeredInTimeOverAnsweredAndAbandonedLate", "约定时间内人工接听量÷（接听总量＋约定时间后放弃量）",
            "respondedInTimeOverAll", "约定时间内首次人工回复的会话数÷转人工的会话总数",
            "doneInTimeOverDue", "约定时间内办结的件数÷当期应办结的件数",
            "solvedFirstOverAll", "首次联系即解决的件数÷问题总件数",
            "satisfiedOverRated", "评价为满意及以上的份数÷有效评价份数",
            "passedOverSampled", "质检合格条数÷抽检条数",
            "minutesUpOverAll", "（总分钟数－停机分钟数）÷总分钟数");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static Formula parse(String text) {
        return new Formula(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
