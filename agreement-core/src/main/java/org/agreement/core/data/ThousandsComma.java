package org.agreement.core.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Notices that an unquoted {@code 5,000.00} in a flow list or mapping was taken apart at its comma.
 *
 * <p>One for each list or mapping; told of its values in turn.
 */
final class ThousandsComma {

    private static final Pattern START = Pattern.compile("[-+¥￥]{0,2}[0-9]{1,3}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}([.][0-9]+)?[元%]?");
    private static final Pattern NUMBER = Pattern.compile("[-+¥￥]{0,2}[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?");

    private final String text;
    private Optional<Event> start = Optional.empty();
    private int end = -1;
    private boolean reported;

    ThousandsComma(String text) {
        this.text = text;
    }

    /** Remembers a value that a group of three digits may follow. */
    void follows(Event value) {
        boolean number = value instanceof ScalarEvent scalar
                && scalar.isPlain()
                && START.matcher(scalar.getValue()).matches();
        start = Optional.of(value);
        end = number ? index(value.getEndMark()) : -1;
        reported = false;
    }

    /** Whether a key without value is the next group of the number before it. */
    boolean splits(Event key, Event value) {
        boolean empty = value instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()
                && index(value.getEndMark()) == index(key.getEndMark());
        return empty && continues(key);
    }

    /** Whether a list's item is the next group of the number before it: a list may well hold 1 and 200, not 000. */
    boolean splits(Event item) {
        boolean unlikeAnItem = item instanceof ScalarEvent scalar
                && (scalar.getValue().startsWith("0") || scalar.getValue().contains("."));
        return unlikeAnItem && continues(item);
    }

    /** Where the number that was taken apart begins; empty if it was asked for before. */
    Optional<Event> report() {
        Optional<Event> unreported = reported ? Optional.empty() : start;
        reported = true;
        return unreported;
    }

    /** The number that begins with a value, as it was written. */
    String number(Event value) {
        int offset = text.offsetByCodePoints(0, index(value.getStartMark()));
        Matcher number = NUMBER.matcher(text).region(offset, text.length());
        return number.lookingAt() ? number.group() : "";
    }

    private boolean continues(Event event) {
        boolean group = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && GROUP.matcher(scalar.getValue()).matches()
                && end >= 0
                && index(event.getStartMark()) == end + 1;
        if (group) {
            end = index(event.getEndMark());
        }
        return group;
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(-1);
    }
}
