package org.agreement.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.fee.Money;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.pricing.Adjustment;
import org.agreement.core.pricing.IndexChange;

/** Reads {@code before=2690,after=2990,since=2027-01-01,proposed=2027-01-15}, and prints what follows for the base fee. */
final class IndexOption {

    private static final List<String> KEYS = List.of("before", "after", "since", "proposed");

    private final Session session;

    IndexOption(Session session) {
        this.session = session;
    }

    IndexChange read(String text) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0 || !KEYS.contains(part.substring(0, sign).strip())) {
                throw session.mistake("mistake.index");
            }
            given.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
        }
        try {
            return new IndexChange(
                    number(given.getOrDefault("before", "")),
                    number(given.getOrDefault("after", "")),
                    LocalDate.parse(given.getOrDefault("since", "")),
                    Optional.ofNullable(given.get("proposed")).map(LocalDate::parse));
        } catch (DateTimeException e) {
            throw session.mistake("mistake.index");
        }
    }

    private BigDecimal number(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,4})?") || new BigDecimal(text).signum() == 0) {
            throw session.mistake("mistake.index");
        }
        return new BigDecimal(text);
    }

    void print(Adjustment adjustment) {
        String change = adjustment.change().toPlainString();
        if (!adjustment.triggered()) {
            session.out().println(session.text("index.quiet", change));
            return;
        }
        session.out().println(session.text("index.triggered", change));
        adjustment
                .fees()
                .forEach(fee -> session.out()
                        .println(session.text(
                                "index.fee",
                                fee.name(),
                                fee.before().printed(),
                                fee.after().printed())));
        session.out().println(session.text("index.days", day(adjustment.proposeBy()), day(adjustment.from())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static JsonObject json(Adjustment adjustment) {
        List<JsonValue> fees = adjustment.fees().stream()
                .map(fee -> fee(fee.name(), fee.before(), fee.after()))
                .collect(Collectors.toList());
        return JsonObject.builder()
                .put("change", adjustment.change().toPlainString())
                .put("triggered", adjustment.triggered())
                .put("fees", fees)
                .putOptional("proposeBy", adjustment.proposeBy().map(LocalDate::toString))
                .putOptional("from", adjustment.from().map(LocalDate::toString))
                .build();
    }

    private static JsonValue fee(String name, Money before, Money after) {
        return JsonObject.builder()
                .put("fee", name)
                .put("before", before.text())
                .put("after", after.text())
                .build();
    }
}
