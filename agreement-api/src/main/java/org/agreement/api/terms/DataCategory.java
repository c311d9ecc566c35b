package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** A category of personal information. */
@Written(
        pattern = "\\S",
        zh = "个人信息种类，如 phone，或者中文名称",
        en = "a category such as phone, or its Chinese name",
        example = "phone")
public record DataCategory(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "name", "姓名或者称谓",
            "phone", "电话号码",
            "address", "收货或者联系地址",
            "orders", "订单与售后记录",
            "recordings", "通话录音",
            "chats", "会话记录",
            "courses", "课程与学习记录",
            "payments", "支付状态");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static DataCategory parse(String text) {
        return new DataCategory(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
