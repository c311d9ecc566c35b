package org.agreement.plugin.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.CrossBorder;
import org.agreement.api.terms.DataCategory;
import org.agreement.api.terms.PersonalInformation;
import org.agreement.api.terms.PersonalInformation.Audit;
import org.agreement.api.terms.PersonalInformation.Children;
import org.agreement.api.terms.PersonalInformation.Incidents;
import org.agreement.api.terms.PersonalInformation.Recordings;
import org.agreement.api.terms.PersonalInformation.Requests;
import org.agreement.api.terms.PersonalInformation.Security;
import org.agreement.api.terms.ProtectionGrade;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.time.TimeSpan;

/** Terms about personal information of which a test varies a few. */
record DataOf(
        SubjectGroup subject,
        String purpose,
        String category,
        Optional<Children> children,
        String logs,
        String initial,
        String written,
        String records) {

    static DataOf about(SubjectGroup subject) {
        return new DataOf(subject, "答复咨询", "phone", Optional.empty(), "6 months", "2h", "24h", "3 years");
    }

    DataOf saying(String purpose, String category) {
        return new DataOf(subject, purpose, category, children, logs, initial, written, records);
    }

    DataOf childrenAssessed(String day) {
        Children block = new Children(LocalDate.parse(day), "儿童个人信息处理规则", "报名时由监护人签署");
        return new DataOf(subject, purpose, category, Optional.of(block), logs, initial, written, records);
    }

    DataOf keeping(String logs, String records) {
        return new DataOf(subject, purpose, category, children, logs, initial, written, records);
    }

    DataOf reporting(String initial, String written) {
        return new DataOf(subject, purpose, category, children, logs, initial, written, records);
    }

    PersonalInformation terms() {
        return new PersonalInformation(
                purpose,
                "在甲方系统内查阅",
                List.of(DataCategory.parse(category)),
                List.of(),
                List.of(subject),
                Optional.empty(),
                Optional.empty(),
                children,
                List.of(),
                new Security(ProtectionGrade.SECOND, span(logs), span("1h"), 2),
                new Recordings("本次通话将被录音", span("6 months")),
                new Requests(span("1 workday"), span("10 workdays"), span("3 workdays")),
                new Incidents(span(initial), span(written), span("10 workdays")),
                new Audit(1, span("5 workdays"), span(records)),
                CrossBorder.FORBIDDEN,
                span("15 days"));
    }

    private static TimeSpan span(String text) {
        return TimeSpan.parse(text);
    }
}
