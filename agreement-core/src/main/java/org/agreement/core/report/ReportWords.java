package org.agreement.core.report;

import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** What a report says beside the findings. */
final class ReportWords {

    static final Bilingual TITLE = new Bilingual("审查报告", "Review");
    static final Bilingual FILES = new Bilingual("文件", "Files");
    static final Bilingual SHOW = new Bilingual("显示", "Show");
    static final Bilingual ONLY_FOUND = new Bilingual("只看有意见的段落", "only passages with findings");
    static final Bilingual NONE = new Bilingual("没有审查意见。", "No findings.");
    static final Bilingual SUGGESTION = new Bilingual("建议：", "Suggestion: ");
    static final Bilingual BASIS = new Bilingual("依据：", "Basis: ");
    static final Bilingual SEPARATOR = new Bilingual("；", "; ");
    static final Bilingual BACK = new Bilingual("回到原文", "back to the text");
    static final Bilingual UNCOUNTED = new Bilingual("不计的意见", "Not counted");
    static final Bilingual KNOWN = new Bilingual("已在基线中", "known from the baseline");
    static final Bilingual REASON = new Bilingual("理由：", "Reason: ");
    static final Bilingual CAVEAT = new Bilingual(
            "意见不是法律意见：规则认得的是说法，不是交易。没有意见不等于没有问题。",
            "Findings are no legal advice: rules know wordings, not deals. No finding does not mean no problem.");

    private ReportWords() {}

    static Bilingual line(int line) {
        return new Bilingual("第 " + line + " 行", "line " + line);
    }

    static Bilingual finding(int number) {
        return new Bilingual("意见 " + number, "finding " + number);
    }

    static Bilingual about(Relation relation, Object asOf) {
        return new Bilingual(
                relation.printed() + "，法律以 " + asOf + " 为准",
                (relation == Relation.B2B ? "between businesses" : "business and consumer") + ", law as of " + asOf);
    }

    static Bilingual count(long all, long errors, long warnings, long notices) {
        return new Bilingual(
                "审查意见 " + all + " 条：错误 " + errors + "，警告 " + warnings + "，提示 " + notices,
                "Findings: " + all + ", of them errors " + errors + ", warnings " + warnings + ", notices " + notices);
    }

    static Bilingual severity(Severity severity) {
        return new Bilingual(severity.printed(), severity.text());
    }

    static Bilingual kind(FindingClass kind) {
        return new Bilingual(kind.printed(), kind == FindingClass.ONESIDED ? "one-sided" : kind.text());
    }
}
