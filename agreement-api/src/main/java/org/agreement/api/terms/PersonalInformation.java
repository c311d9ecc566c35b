package org.agreement.api.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Key;

/**
 * The entrusted processing of personal information, with the elements of 个人信息保护法 第二十一条.
 *
 * @param sensitive which of the categories, or which others, are sensitive
 * @param persons of how many people at most
 * @param assessed when the impact assessment was finished
 * @param children what the law asks for before data of children under 14 is handed over
 * @param returned the time after the end within which everything is returned or deleted; written {@code return}
 */
public record PersonalInformation(
        String purpose,
        String method,
        List<DataCategory> categories,
        List<DataCategory> sensitive,
        List<SubjectGroup> subjects,
        Optional<Integer> persons,
        Optional<LocalDate> assessed,
        Optional<Children> children,
        List<SafetyMeasure> measures,
        Security security,
        Recordings recordings,
        Requests requests,
        Incidents incidents,
        Audit audit,
        CrossBorder crossBorder,
        @Key("return") TimeSpan returned) {

    /**
     * Children under 14.
     *
     * @param assessed when the provider and the entrustment were assessed
     * @param rules the name of the rules that hold for their data
     * @param consent how the guardians have consented
     */
    public record Children(LocalDate assessed, String rules, String consent) {}

    /**
     * Figures of the security measures.
     *
     * @param grade the grade of the provider's systems that hold personal information
     * @param logs how long access is logged
     * @param revoke within which time an account is closed after its holder has left
     * @param trainings how often in a year everybody is trained
     */
    public record Security(ProtectionGrade grade, TimeSpan logs, TimeSpan revoke, int trainings) {}

    /** What end users hear before a recorded call, and how long recordings and chats are kept. */
    public record Recordings(String announcement, TimeSpan retention) {}

    /** What becomes of an end user's request: handed on, answered by the customer, carried out by the provider. */
    public record Requests(TimeSpan forward, TimeSpan answer, TimeSpan assist) {}

    /** The time for the first, the written and the closing report of an incident. */
    public record Incidents(TimeSpan initial, TimeSpan written, TimeSpan closing) {}

    /** How often in a year the customer audits, how early it says so, how long the provider keeps its records. */
    public record Audit(int perYear, TimeSpan notice, TimeSpan records) {}
}
