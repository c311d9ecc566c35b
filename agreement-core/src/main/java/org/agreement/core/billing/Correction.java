package org.agreement.core.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Money;

/** The difference between a bill as it stands and as it should have been. */
final class Correction {

    private Correction() {}

    /** A bill of the differences, line by line, which keeps all lines as they stand now. */
    static Bill of(Bill standing, Bill right, String number, BillDue.Due due) {
        Map<String, List<BillLine>> before = byLine(standing.standing());
        Map<String, List<BillLine>> after = byLine(right.lines());
        Map<String, List<BillLine>> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<BillLine> differences = new ArrayList<>();
        all.forEach((key, lines) -> difference(
                        lines.get(0), before.getOrDefault(key, List.of()), after.getOrDefault(key, List.of()))
                .ifPresent(differences::add));
        Bill.Heading heading = new Bill.Heading(
                number,
                right.heading().agreement(),
                right.heading().revision(),
                Bill.Kind.CORRECTION,
                right.heading().period(),
                right.heading().served(),
                right.heading().metered(),
                Optional.of(standing.heading().number()),
                right.heading().goLive(),
                right.heading().inputs());
        Bill.Payable payable = new Bill.Payable(
                right.advance().minus(standing.advance()),
                right.owed().minus(standing.owed()),
                due.day(),
                due.reasons());
        return Bill.of(heading, differences, payable, right.lines());
    }

    private static Map<String, List<BillLine>> byLine(List<BillLine> lines) {
        Map<String, List<BillLine>> byLine = new LinkedHashMap<>();
        for (BillLine line : lines) {
            String key = line.kind() + "\n" + line.fee() + "\n" + line.description();
            byLine.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
        }
        return byLine;
    }

    private static Optional<BillLine> difference(BillLine like, List<BillLine> before, List<BillLine> after) {
        Money old = Bill.sum(before.stream().map(BillLine::amount).toList());
        Money now = Bill.sum(after.stream().map(BillLine::amount).toList());
        Money net = Bill.sum(after.stream().map(BillLine::net).toList())
                .minus(Bill.sum(before.stream().map(BillLine::net).toList()));
        if (old.equals(now)) {
            return Optional.empty();
        }
        BillLine shown = after.isEmpty() ? like : after.get(0);
        return Optional.of(
                shown.amounting("更正：" + like.description(), now.minus(old), net, now.text() + " − " + old.text()));
    }
}
