package org.agreement.core.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.Balance.Weight;
import org.agreement.api.agreement.Clause;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;
import org.agreement.core.clause.Ordinals;

/**
 * The two pans of the scale as bars to the left and right of an axis, described in words for those who do not see them, and
 * below it the clauses on each pan.
 */
public final class BalancePicture {

    private static final List<ClauseNature> WEIGHED =
            List.of(ClauseNature.OBLIGATION, ClauseNature.RIGHT, ClauseNature.REMEDY);
    static final String ANCHOR = "balance";
    static final String TITLE = "双方权衡";

    private static final int AXIS = 300;
    private static final int GAP = 32;
    private static final int LONGEST = 220;
    private static final int ROW = 34;
    private static final int TOP = 30;

    private final Agreement agreement;
    private final Balance balance;
    private final String prefix;
    private final int most;

    /** The picture in a page that shows one agreement. */
    BalancePicture(Agreement agreement, Balance balance) {
        this(agreement, balance, "");
    }

    /**
     * The picture in a page that may show several.
     *
     * @param prefix of the ids in the page, those of the clauses included
     */
    public BalancePicture(Agreement agreement, Balance balance, String prefix) {
        this.agreement = agreement;
        this.balance = balance;
        this.prefix = prefix;
        this.most = Stream.of(PartyRole.values())
                .flatMap(role -> WEIGHED.stream().map(nature -> balance.count(role, nature)))
                .reduce(1, Math::max);
    }

    /** Adds the picture to a page. */
    public void write(Html page) {
        page.raw("<section lang=\"zh-CN\" class=\"picture balance\" id=\"" + prefix + ANCHOR + "\">\n")
                .element("h2", TITLE)
                .raw("\n");
        picture(page);
        for (ClauseNature nature : WEIGHED) {
            list(nature, page);
        }
        page.raw("</section>\n");
    }

    private void picture(Html page) {
        int height = TOP + ROW * WEIGHED.size();
        page.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + 2 * AXIS + " " + height
                + "\" aria-labelledby=\"" + prefix + "balance-title " + prefix + "balance-words\">\n");
        page.raw("<title id=\"" + prefix + "balance-title\">" + TITLE + "</title>\n<desc id=\"" + prefix
                        + "balance-words\">")
                .text(words())
                .raw("</desc>\n");
        for (PartyRole role : PartyRole.values()) {
            label(AXIS + side(role) * (GAP + LONGEST / 2), TOP - 12, "middle", role.printed(), page);
        }
        for (int row = 0; row < WEIGHED.size(); row++) {
            ClauseNature nature = WEIGHED.get(row);
            int y = TOP + ROW * row;
            label(AXIS, y + ROW / 2 + 1, "middle", nature.printed(), page);
            for (PartyRole role : PartyRole.values()) {
                bar(role, balance.count(role, nature), y, page);
            }
        }
        page.raw("</svg>\n");
    }

    private void bar(PartyRole role, int count, int y, Html page) {
        int length = LONGEST * count / most;
        boolean left = side(role) < 0;
        int inner = AXIS + side(role) * GAP;
        page.raw("<rect class=\"" + role.text() + "\" x=\"" + (left ? inner - length : inner) + "\" y=\"" + (y + 4)
                + "\" width=\"" + length + "\" height=\"" + (ROW - 14) + "\"/>\n");
        label(inner + side(role) * (length + 6), y + ROW / 2 + 1, left ? "end" : "start", String.valueOf(count), page);
    }

    private static void label(int x, int y, String anchor, String text, Html page) {
        page.raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .raw("</text>\n");
    }

    private static int side(PartyRole role) {
        return role == PartyRole.CUSTOMER ? -1 : 1;
    }

    private String words() {
        return WEIGHED.stream()
                .map(nature -> nature.printed() + "："
                        + Stream.of(PartyRole.values())
                                .map(role -> role.printed() + balance.count(role, nature) + "项")
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；", "", "。"));
    }

    private void list(ClauseNature nature, Html page) {
        page.element("h3", nature.printed()).raw("\n").tableHead("一方", "项数", "所在条款");
        for (PartyRole role : PartyRole.values()) {
            page.raw("<tr><th scope=\"row\">").text(role.printed()).raw("</th><td>");
            page.text(String.valueOf(balance.count(role, nature))).raw("</td><td>");
            clauses(role, nature, page);
            page.raw("</td></tr>\n");
        }
        page.tableEnd();
    }

    private void clauses(PartyRole role, ClauseNature nature, Html page) {
        Map<ClauseId, List<Weight>> weights =
                balance.pans().getOrDefault(role, Map.of()).getOrDefault(nature, List.of()).stream()
                        .collect(Collectors.groupingBy(Weight::clause));
        boolean first = true;
        for (Clause clause : agreement.clauses().toList()) {
            List<Weight> own = weights.getOrDefault(clause.id(), List.of());
            if (!own.isEmpty()) {
                String items = own.stream()
                        .filter(weight -> weight.item() > 0)
                        .map(weight -> Ordinals.item(weight.item()))
                        .collect(Collectors.joining());
                page.raw(first ? "" : "、")
                        .link(prefix + Html.anchor(clause.id()), Ordinals.clause(clause.number()))
                        .text(items);
                first = false;
            }
        }
    }
}
