package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;

/** Records of trade are kept for three years at least, as platforms must keep theirs (电子商务法 第三十一条). */
final class TradeRecordsCheck implements TermCheck {

    private static final int YEARS = 3;

    private static final int MONTHS = 36;

    /** Three years with a leap day. */
    private static final int DAYS = 3 * 365 + 1;

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.records().keep()))
                .orElse(List.of());
    }

    static List<Complaint> check(TimeSpan keep) {
        return longEnough(keep) ? List.of() : List.of(complaint(keep));
    }

    private static boolean longEnough(TimeSpan keep) {
        return switch (keep.unit()) {
            case YEARS -> keep.amount() >= YEARS;
            case MONTHS -> keep.amount() >= MONTHS;
            case WEEKS -> keep.amount() * DAYS_OF_A_WEEK >= DAYS;
            case DAYS -> keep.amount() >= DAYS;
            case SECONDS, MINUTES, HOURS, WORKDAYS -> false;
        };
    }

    private static Complaint complaint(TimeSpan keep) {
        return new Complaint(
                "ECO-114",
                "ecommerce.records.keep",
                new Bilingual(
                        "交易记录只保存" + keep.printed() + "，短于三年（电子商务法第三十一条对平台的要求）",
                        "records are kept for " + keep.text() + ", less than three years"),
                new Bilingual("写不少于 3 years 的期间", "at least 3 years"));
    }
}
