package org.agreement.plugin.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DataCategory;
import org.agreement.api.terms.PersonalInformation;
import org.agreement.api.terms.PersonalInformation.Children;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;

/** Personal information is described in concrete words, assessed in time, and handled within the times that the law leaves. */
final class DataCheck implements TermCheck {

    private static final String BLOCK = "personalInformation.";
    private static final List<String> EMPTY_WORDS = List.of("必要信息", "必要的信息", "相关信息", "有关信息", "所需信息", "个人信息等", "等信息");
    private static final int HALF_A_YEAR = 180;
    private static final int THREE_YEARS = 36 * 30;

    @Override
    public List<Complaint> check(Terms terms) {
        PersonalInformation data = terms.tree().personalInformation();
        List<Complaint> complaints = new ArrayList<>();
        words(data, complaints);
        children(Facts.underFourteen(terms), data.children()).ifPresent(complaints::add);
        LocalDate start = terms.period().from();
        data.assessed().filter(start::isBefore).ifPresent(late -> complaints.add(late("assessed", late, start)));
        data.children()
                .map(Children::assessed)
                .filter(start::isBefore)
                .ifPresent(late -> complaints.add(late("children.assessed", late, start)));
        limits(data, complaints);
        return complaints;
    }

    private static void words(PersonalInformation data, List<Complaint> complaints) {
        empty("purpose", data.purpose()).ifPresent(complaints::add);
        empty("method", data.method()).ifPresent(complaints::add);
        for (int i = 0; i < data.categories().size(); i++) {
            DataCategory category = data.categories().get(i);
            empty("categories." + i, category.printed()).ifPresent(complaints::add);
        }
    }

    private static Optional<Complaint> empty(String path, String text) {
        return EMPTY_WORDS.stream()
                .filter(text::contains)
                .findFirst()
                .map(word -> new Complaint(
                        "STD-211",
                        BLOCK + path,
                        new Bilingual("“" + word + "”没有说明是哪些", "'" + word + "' says nothing"),
                        new Bilingual("逐项写明具体的内容", "say what exactly")));
    }

    private static Optional<Complaint> children(boolean underFourteen, Optional<Children> block) {
        if (underFourteen == block.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                underFourteen
                        ? new Complaint(
                                "STD-212",
                                BLOCK + "children",
                                new Bilingual(
                                        "处理不满14周岁未成年人的个人信息，没有写安全评估日期、专门规则和监护人同意的方式",
                                        "assessment, rules and guardians' consent for data of children under 14 are missing"),
                                new Bilingual(
                                        "写 children: {assessed: 日期, rules: 规则名称, consent: 同意方式}",
                                        "write children: {assessed: …, rules: …, consent: …}"))
                        : new Complaint(
                                "STD-213",
                                BLOCK + "children",
                                new Bilingual("写了 children，主体中却没有不满14周岁的未成年人", "children are no subjects"),
                                new Bilingual(
                                        "在 subjects 中加上 children，或者删去本项",
                                        "add children to the subjects, or take this out")));
    }

    private static Complaint late(String path, LocalDate assessed, LocalDate start) {
        return new Complaint(
                "STD-214",
                BLOCK + path,
                new Bilingual(
                        "评估日期" + assessed + "晚于服务开始日" + start + "，评估应当在委托之前完成",
                        "assessed on " + assessed + ", after the start on " + start),
                new Bilingual("写不晚于服务开始日的日期", "a date not after the start"));
    }

    private static void limits(PersonalInformation data, List<Complaint> complaints) {
        TimeSpan logs = data.security().logs();
        if (SpanLength.days(logs) < HALF_A_YEAR) {
            complaints.add(limit("STD-215", "security.logs", logs, "日志至少保存6个月", "logs are kept for 6 months at least"));
        }
        TimeSpan initial = data.incidents().initial();
        if (SpanLength.seconds(initial) > SpanLength.seconds(TimeSpan.parse("2h"))) {
            complaints.add(
                    limit("STD-216", "incidents.initial", initial, "初报不超过2小时", "the first report takes 2h at most"));
        }
        TimeSpan written = data.incidents().written();
        if (SpanLength.seconds(written) > SpanLength.seconds(TimeSpan.parse("24h"))
                || SpanLength.seconds(written) < SpanLength.seconds(initial)) {
            complaints.add(limit(
                    "STD-217",
                    "incidents.written",
                    written,
                    "书面续报不超过24小时，也不早于初报",
                    "the written report takes 24h at most and is not before the first"));
        }
        TimeSpan records = data.audit().records();
        if (SpanLength.days(records) < THREE_YEARS) {
            complaints.add(limit(
                    "STD-218", "audit.records", records, "处理情况记录至少保存3年", "records are kept for 3 years at least"));
        }
    }

    private static Complaint limit(String code, String path, TimeSpan span, String zh, String en) {
        return new Complaint(
                code,
                BLOCK + path,
                new Bilingual(zh + "，写的是" + span.printed(), en + ", not " + span.text()),
                new Bilingual(zh, en));
    }
}
