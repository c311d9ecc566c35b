package org.agreement.core.render;

import java.util.List;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;

/** What a month costs at each volume: the curve, and below it the volumes where the price of a further unit changes. */
final class CostPicture {

    static final String ANCHOR = "cost";
    static final String TITLE = "每月费用与用量";

    private final CostCurve curve;

    CostPicture(CostCurve curve) {
        this.curve = curve;
    }

    void write(Html page) {
        page.raw("<section class=\"picture cost\" id=\"" + ANCHOR + "\">\n")
                .element("h2", TITLE)
                .raw("\n")
                .raw(CostCurveSvg.of(curve, TITLE));
        page.tableHead("每月用量", "当月费用", "其中");
        for (CostCurve.Point point : curve.points()) {
            page.raw("<tr><th scope=\"row\">")
                    .text(Quantity.of(point.volume(), curve.measure()).printed())
                    .raw("</th><td>")
                    .text(point.total().printed())
                    .raw("</td><td>")
                    .text(parts(point))
                    .raw("</td></tr>\n");
        }
        page.tableEnd().raw("</section>\n");
    }

    private String parts(CostCurve.Point point) {
        List<String> fees = curve.fees();
        StringBuilder parts = new StringBuilder();
        for (int fee = 0; fee < fees.size(); fee++) {
            if (point.amounts().get(fee).compareTo(Money.ZERO) > 0) {
                parts.append(parts.isEmpty() ? "" : "；")
                        .append(fees.get(fee))
                        .append(point.amounts().get(fee).printed());
            }
        }
        return parts.toString();
    }
}
