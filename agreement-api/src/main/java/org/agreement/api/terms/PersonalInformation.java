package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Key;

/**
 * The entrusted processing of personal information, with the elements of 个人信息保护法 第二十一条.
 *
 * @param returned the time after the end within which everything is returned or deleted; written {@code return}
 */
public record PersonalInformation(
        String purpose,
        String method,
        List<DataCategory> categories,
        List<SubjectGroup> subjects,
        List<SafetyMeasure> measures,
        @Key("return") TimeSpan returned) {}
