package org.agreement.core.assembly;

import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;
import org.agreement.core.clause.Ordinals;

/** The headings of an agreement: number, an ideographic space, title. */
public final class Headings {

    private Headings() {}

    /** {@code 第一章　服务}. */
    public static String of(Section section) {
        return Ordinals.section(section.number()) + "　" + section.title();
    }

    /** {@code 第一条　协议主体}. */
    public static String of(Clause clause) {
        return Ordinals.clause(clause.number()) + "　" + clause.title();
    }

    /** {@code 附件A　服务清单}. */
    public static String of(Annex annex) {
        return Ordinals.annex(annex.number()) + "　" + annex.title();
    }
}
