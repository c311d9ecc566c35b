package org.agreement.core.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.core.data.Place;

/** Reads what stands between double braces and between double brackets. */
final class TagReader {

    private static final String PATH = "[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*";
    private static final String ID = "[a-z][a-z0-9-]*";
    private static final Pattern TAG = Pattern.compile("\\s*([#^/]?)\\s*(" + PATH + "|\\.)\\s*");
    private static final Pattern PRESENCE = Pattern.compile("\\s*([#^])\\s*present\\s+([a-z0-9:/-]+)\\s*");
    private static final Pattern TARGET =
            Pattern.compile("(annex:)?(?:(" + ID + ")/)?(" + ID + ")(?:#([1-9][0-9]{0,2}))?");

    private TagReader() {}

    /** The tag with this text between its braces; empty if it is none. */
    static Optional<Tag> tag(Place place, String inside) {
        Matcher presence = PRESENCE.matcher(inside);
        if (presence.matches()) {
            return target(presence.group(2))
                    .map(target -> new Tag(place, kind(presence.group(1)), true, presence.group(2)));
        }
        Matcher tag = TAG.matcher(inside);
        if (!tag.matches()) {
            return Optional.empty();
        }
        Tag.Kind kind = kind(tag.group(1));
        boolean closesPresence = kind == Tag.Kind.CLOSE && tag.group(2).equals("present");
        return Optional.of(new Tag(place, kind, closesPresence, closesPresence ? "" : tag.group(2)));
    }

    private static Tag.Kind kind(String sign) {
        return switch (sign) {
            case "#" -> Tag.Kind.OPEN;
            case "^" -> Tag.Kind.OPEN_INVERTED;
            case "/" -> Tag.Kind.CLOSE;
            default -> Tag.Kind.VALUE;
        };
    }

    /** What a reference without an item names; empty if it is malformed. */
    static Optional<Node.Target> target(String written) {
        Matcher matcher = TARGET.matcher(written);
        return matcher.matches() && matcher.group(4) == null ? Optional.of(target(matcher)) : Optional.empty();
    }

    /** The reference with this text between its brackets; empty if it is none. */
    static Optional<Node.Reference> reference(Place place, String inside) {
        Matcher matcher = TARGET.matcher(inside.strip());
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(4) != null)) {
            return Optional.empty();
        }
        OptionalInt item =
                matcher.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(4)));
        return Optional.of(new Node.Reference(place, target(matcher), item));
    }

    private static Node.Target target(Matcher matcher) {
        return new Node.Target(matcher.group(1) != null, Optional.ofNullable(matcher.group(2)), matcher.group(3));
    }
}
