package org.agreement.core.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;

/** Draws a cost curve as SVG: the fees stacked, the volumes marked where a further unit begins to cost something else. */
public final class CostCurveSvg {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;
    private static final int LEFT = 96;
    private static final int RIGHT = 836;
    private static final int TOP = 84;
    private static final int BOTTOM = 408;
    private static final int TICKS = 5;
    private static final int SIGN = 18;
    private static final int LETTER = 13;
    private static final int LONGEST = (RIGHT - LEFT - SIGN) / LETTER;
    private static final List<String> COLOURS =
            List.of("#3b6ea5", "#d98c3f", "#5b9a68", "#a35d8c", "#c2b14a", "#6f8f9f", "#b0604c", "#7d78b8");
    private static final String FONT = "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif";

    private final CostCurve curve;
    private final long volumes;
    private final BigDecimal amounts;
    private final List<Entry> legend;
    private final Html svg = new Html();

    private CostCurveSvg(CostCurve curve) {
        this.curve = curve;
        this.volumes = curve.points().get(curve.points().size() - 1).volume();
        this.amounts = ceiling(curve.points().stream()
                .map(CostCurve.Point::total)
                .max(Money::compareTo)
                .orElse(Money.ZERO)
                .amount());
        this.legend = legend(curve.fees());
    }

    /** A document of its own, which may also stand in a page. */
    public static String of(CostCurve curve, String title) {
        return new CostCurveSvg(curve).draw(title);
    }

    private String draw(String title) {
        int height = legend.stream().map(Entry::y).reduce(HEIGHT - SIGN, Math::max) + SIGN;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-labelledby=\"cost-title cost-description\" font-family=\"" + FONT
                + "\" font-size=\"13\">\n");
        svg.raw("<title id=\"cost-title\">").text(title).raw("</title>\n");
        svg.raw("<desc id=\"cost-description\">").text(description()).raw("</desc>\n");
        svg.raw("<rect width=\"" + WIDTH + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
        label(LEFT, 28, "start", "#111111", title);
        grid();
        areas();
        marks();
        for (int fee = 0; fee < legend.size(); fee++) {
            entry(legend.get(fee), colour(fee));
        }
        return svg.raw("</svg>\n").toString();
    }

    private String description() {
        return curve.points().stream()
                .map(point -> volume(point.volume()) + "：" + point.total().printed())
                .collect(Collectors.joining("；"));
    }

    private void grid() {
        for (int tick = 0; tick <= TICKS; tick++) {
            BigDecimal amount = amounts.multiply(BigDecimal.valueOf(tick)).divide(BigDecimal.valueOf(TICKS));
            int y = y(amount);
            svg.raw("<line x1=\"" + LEFT + "\" y1=\"" + y + "\" x2=\"" + RIGHT + "\" y2=\"" + y
                    + "\" stroke=\"#dddddd\"/>\n");
            label(LEFT - 8, y + 4, "end", "#444444", Money.rounded(amount).printed());
        }
        for (int tick = 0; tick <= TICKS; tick++) {
            long volume = volumes * tick / TICKS;
            label(x(volume), BOTTOM + 20, "middle", "#444444", String.valueOf(volume));
        }
        label(RIGHT, BOTTOM + 42, "end", "#444444", "每月用量（" + curve.measure().printed() + "）");
    }

    private void areas() {
        List<BigDecimal> below =
                curve.points().stream().map(point -> BigDecimal.ZERO).toList();
        for (int fee = 0; fee < curve.fees().size(); fee++) {
            List<BigDecimal> above = new ArrayList<>();
            for (int n = 0; n < below.size(); n++) {
                above.add(below.get(n)
                        .add(curve.points().get(n).amounts().get(fee).amount()));
            }
            StringBuilder path = new StringBuilder();
            for (int n = 0; n < above.size(); n++) {
                path.append(n == 0 ? "M" : "L").append(x(n)).append(' ').append(y(above.get(n)));
            }
            for (int n = below.size() - 1; n >= 0; n--) {
                path.append('L').append(x(n)).append(' ').append(y(below.get(n)));
            }
            svg.raw("<path d=\"" + path + "Z\" fill=\"" + colour(fee) + "\" fill-opacity=\"0.75\" stroke=\""
                    + colour(fee) + "\"/>\n");
            below = above;
        }
    }

    private void marks() {
        int row = 0;
        for (CostCurve.Point point : curve.points()) {
            if (point.bend()) {
                int x = x(point.volume());
                int y = TOP - 4 + 16 * (row++ % 3);
                svg.raw("<line x1=\"" + x + "\" y1=\"" + (TOP - 12) + "\" x2=\"" + x + "\" y2=\"" + BOTTOM
                        + "\" stroke=\"#111111\" stroke-dasharray=\"4 3\"/>\n");
                String anchor = x > (LEFT + RIGHT) / 2 ? "end" : "start";
                label(
                        x + (anchor.equals("end") ? -5 : 5),
                        y,
                        anchor,
                        "#111111",
                        volume(point.volume()) + "：" + point.total().printed());
            }
        }
    }

    /** In a row above the curve, and what does not fit there in rows below. */
    private static List<Entry> legend(List<String> fees) {
        List<Entry> entries = new ArrayList<>();
        int x = LEFT;
        int row = 0;
        for (String fee : fees) {
            int letters = fee.codePointCount(0, fee.length());
            String name = letters > LONGEST ? fee.substring(0, fee.offsetByCodePoints(0, LONGEST - 1)) + "…" : fee;
            int width = SIGN + LETTER * Math.min(letters, LONGEST);
            if (x > LEFT && x + width > RIGHT) {
                x = LEFT;
                row++;
            }
            entries.add(new Entry(name, x, row == 0 ? 42 : BOTTOM + 38 + SIGN * row));
            x += width + 22;
        }
        return entries;
    }

    private void entry(Entry entry, String colour) {
        svg.raw("<rect x=\"" + entry.x() + "\" y=\"" + entry.y() + "\" width=\"12\" height=\"12\" fill=\"" + colour
                + "\" fill-opacity=\"0.75\"/>\n");
        label(entry.x() + SIGN, entry.y() + 11, "start", "#111111", entry.name());
    }

    private void label(int x, int y, String anchor, String colour, String text) {
        svg.raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\">")
                .text(text)
                .raw("</text>\n");
    }

    private String volume(long volume) {
        return Quantity.of(volume, curve.measure()).printed();
    }

    private static String colour(int fee) {
        return COLOURS.get(fee % COLOURS.size());
    }

    private int x(int point) {
        return x(curve.points().get(point).volume());
    }

    private int x(long volume) {
        return Math.toIntExact(LEFT + volume * (RIGHT - LEFT) / volumes);
    }

    private int y(BigDecimal amount) {
        return BOTTOM
                - amount.multiply(BigDecimal.valueOf(BOTTOM - TOP))
                        .divide(amounts, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** The next amount of one of 1, 2, 2.5 or 5 times a power of ten, so that the ticks are round. */
    private static BigDecimal ceiling(BigDecimal amount) {
        BigDecimal power = BigDecimal.ONE;
        while (true) {
            for (String factor : List.of("1", "2", "2.5", "5")) {
                BigDecimal round = power.multiply(new BigDecimal(factor)).multiply(BigDecimal.valueOf(TICKS));
                if (round.compareTo(amount) >= 0) {
                    return round;
                }
            }
            power = power.movePointRight(1);
        }
    }

    /** What a colour stands for, and where it says so. */
    private record Entry(String name, int x, int y) {}
}
