package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** A channel through which end users reach the service desk. */
@Written(
        pattern = "\\S",
        zh = "渠道，如 hotline、chat，或者中文名称",
        en = "a channel such as hotline or chat, or its Chinese name",
        example = "hotline")
public record Channel(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "hotline", "热线电话",
            "chat", "在线会话",
            "email", "电子邮件",
            "social", "社交媒体私信",
            "sms", "短信",
            "outbound", "外呼",
            "site", "现场");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static Channel parse(String text) {
        return new Channel(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
