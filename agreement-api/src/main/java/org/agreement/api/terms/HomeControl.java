package org.agreement.api.terms;

import java.util.Map;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Vocabulary;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;

/** A condition under which an agent may work at home. */
@Written(
        pattern = "\\S",
        zh = "居家坐席的条件，如 managedDevice，或者中文",
        en = "a condition such as managedDevice, or Chinese words",
        example = "managedDevice")
public record HomeControl(String text) implements Word {

    private static final Map<String, String> KNOWN = Vocabulary.of(
            "managedDevice", "使用乙方统一管理的作业设备",
            "separateRoom", "在可以关门的独立房间作业",
            "noCapture", "作业时不得拍摄或者截取屏幕",
            "camera", "作业期间开启仅拍摄坐席本人的在岗监测",
            "watermark", "界面显示带工号的水印",
            "inspection", "接受远程环境查验");

    /**
     * Reads a known key or Chinese words.
     *
     * @throws Unreadable if the text is neither
     */
    public static HomeControl parse(String text) {
        return new HomeControl(Vocabulary.check(text, KNOWN));
    }

    @Override
    public Map<String, String> known() {
        return KNOWN;
    }
}
