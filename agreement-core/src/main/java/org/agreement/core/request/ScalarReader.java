package org.agreement.core.request;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Unreadable;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.Shape;

/** Reads single values. */
final class ScalarReader {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(…+|\\.{3,}|_{2,}|[Xx]{2,}|[×✕]{2,}|<.*>|待定|待填|待补充|TODO|TBD)");
    private static final Pattern TOO_FINE = Pattern.compile("-?[0-9,]+\\.[0-9]{3,}\\s*元?");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,12})?[%％]");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]+)?");

    /** Only the text of a clause that the parties add has lines: in any other value they would pass for lines of the agreement. */
    private static final String ADDED_TEXT = "clauses.add.text";

    private final Hints hints;
    private final Refusals refusals;
    private final TermReading reading;

    ScalarReader(Hints hints, Refusals refusals, TermReading reading) {
        this.hints = hints;
        this.refusals = refusals;
        this.reading = reading;
    }

    Optional<Object> read(ScalarType type, Tree node, Spot spot) {
        if (!(node instanceof Tree.Scalar scalar)) {
            return refuse(ErrorCode.VALUE_EXPECTED, node, spot, hints.of(new Shape.Scalar(type), spot.docPath()));
        }
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            return refuse(ErrorCode.BLANK_TEXT, node, spot, hints.of(new Shape.Scalar(type), spot.docPath()));
        } else if (isBroken(text) && !spot.docPath().equals(ADDED_TEXT)) {
            return refuse(ErrorCode.LINE_BREAK, node, spot);
        } else if (PLACEHOLDER.matcher(text).matches()) {
            return refuse(ErrorCode.PLACEHOLDER_VALUE, node, spot, hints.of(new Shape.Scalar(type), spot.docPath()));
        }
        try {
            Object value = type.parse(scalar.text());
            reading.put(spot, value, text);
            return Optional.of(value);
        } catch (Unreadable e) {
            return unreadable(type, text, node, spot, e);
        }
    }

    private Optional<Object> unreadable(ScalarType type, String text, Tree node, Spot spot, Unreadable reason) {
        if (type.type() == Money.class && TOO_FINE.matcher(text).matches()) {
            return refuse(ErrorCode.MONEY_DECIMALS, node, spot);
        } else if (type.type() == Share.class && isOverWhole(text)) {
            return refuse(ErrorCode.SHARE_OVER_WHOLE, node, spot);
        } else if (isLevel(spot)
                && isMeasured(type)
                && BARE_NUMBER.matcher(text).matches()) {
            return refuse(ErrorCode.LEVEL_WITHOUT_UNIT, node, spot, reason.expected());
        } else if (!type.choices().isEmpty()) {
            return refuse(ErrorCode.UNKNOWN_CHOICE, node, spot, Suggestion.wayOut(text, type.choices()));
        }
        return refuse(ErrorCode.WRONG_TYPE, node, spot, reason.expected());
    }

    private static boolean isBroken(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
    }

    private static boolean isOverWhole(String text) {
        return PERCENT.matcher(text).matches()
                && new BigDecimal(text.substring(0, text.length() - 1)).compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static boolean isLevel(Spot spot) {
        return spot.docPath().startsWith("services.levels.");
    }

    private static boolean isMeasured(ScalarType type) {
        return type.type() == Share.class || type.type() == TimeSpan.class;
    }

    private Optional<Object> refuse(ErrorCode code, Tree node, Spot spot, Object... arguments) {
        refusals.add(Refusal.of(code, node.place(), spot.path(), arguments)
                .withValue(Texts.of(node).map(spot::shown).orElse("")));
        return Optional.empty();
    }
}
