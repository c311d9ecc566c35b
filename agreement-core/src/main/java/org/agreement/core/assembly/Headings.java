package org.agreement.core.assembly;

import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;

/** The printed numbers of an agreement: 第一章, 第一条, （一）, 附件A. */
public final class Headings {

    private static final int LETTERS = 26;

    private Headings() {}

    /** {@code 第一章}. */
    public static String section(int number) {
        return "第" + ChineseNumerals.of(number) + "章";
    }

    /** {@code 第一条}. */
    public static String clause(int number) {
        return "第" + ChineseNumerals.of(number) + "条";
    }

    /** {@code （一）}. */
    public static String item(int number) {
        return "（" + ChineseNumerals.of(number) + "）";
    }

    /** {@code 第十二条第（二）项}. */
    public static String clauseItem(int clause, int item) {
        return clause(clause) + "第" + item(item) + "项";
    }

    /** {@code 附件A}; after Z follows {@code 附件AA}. */
    public static String annex(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return "附件" + letters;
    }

    /** Number and title. */
    public static String of(Section section) {
        return section(section.number()) + "　" + section.title();
    }

    /** Number and title. */
    public static String of(Clause clause) {
        return clause(clause.number()) + "　" + clause.title();
    }

    /** Number and title. */
    public static String of(Annex annex) {
        return annex(annex.number()) + "　" + annex.title();
    }
}
