package org.agreement.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.fee.Quantity;
import org.agreement.api.value.Unreadable;
import org.agreement.core.pricing.Usage;

/** Reads volumes written as {@code conversation=3500}. */
final class UsageOption {

    private static final Pattern FORM = Pattern.compile("\\s*(\\S+?)\\s*=\\s*([0-9]{1,12}(?:[.][0-9]{1,2})?)\\s*");

    private UsageOption() {}

    static boolean isUsage(String text) {
        return FORM.matcher(text).matches();
    }

    /** The usage; empty if nothing is written. */
    static Optional<Usage> read(List<String> written, Session session) {
        List<Quantity> quantities = new ArrayList<>();
        for (String text : written) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw session.mistake("mistake.usage", text);
            }
            try {
                Quantity quantity = Quantity.parse(form.group(2) + " " + form.group(1));
                if (quantities.stream().anyMatch(other -> other.measure().equals(quantity.measure()))) {
                    throw session.mistake("mistake.twice", "--usage " + form.group(1));
                }
                quantities.add(quantity);
            } catch (Unreadable e) {
                String expected = session.texts().language().of(e.expected());
                throw session.mistake("mistake.value", "--usage", text, expected);
            }
        }
        return quantities.isEmpty() ? Optional.empty() : Optional.of(new Usage(quantities));
    }
}
