package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** A measure that protects personal information. */
@Written(
        pattern = "\\S",
        zh = "保护措施，如 masking，或者中文名称",
        en = "a measure such as masking, or its Chinese name",
        example = "namedAccounts")
public record SafetyMeasure(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "namedAccounts", "一人一号的实名账号",
            "leastPrivilege", "按岗位最小授权",
            "masking", "界面与导出默认脱敏",
            "encryption", "传输与存储加密",
            "logs", "访问日志留存与复核",
            "training", "上岗前完成个人信息保护培训并考核",
            "noRemovableMedia", "作业终端禁用移动存储与截屏外发");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static SafetyMeasure parse(String text) {
        return new SafetyMeasure(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
