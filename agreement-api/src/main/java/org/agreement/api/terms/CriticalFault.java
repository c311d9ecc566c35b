package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** A fault for which a checked contact fails, whatever its score. */
@Written(
        pattern = "\\S",
        zh = "一票否决的情形，如 abuse，或者中文",
        en = "a critical fault such as abuse, or Chinese words",
        example = "abuse")
public record CriticalFault(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "abuse", "辱骂或者威胁顾客",
            "disclosure", "向无权知悉的人透露个人信息",
            "falsePromise", "作出没有授权或者与事实不符的承诺",
            "hangUp", "问题没有处理完毕而主动挂断或者结束会话",
            "privateDeal", "引导顾客私下交易或者转账",
            "falseRecord", "编造或者篡改工单记录");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static CriticalFault parse(String text) {
        return new CriticalFault(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
