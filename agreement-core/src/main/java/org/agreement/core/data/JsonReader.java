package org.agreement.core.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.agreement.core.data.Tree.Entry;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;

/** Reads one JSON document as RFC 8259 has it. */
final class JsonReader {

    private final Flaws flaws;
    private final Cursor cursor;
    private final PathStack path = new PathStack();
    private int depth;

    JsonReader(Source source, String text, Flaws flaws) {
        this.flaws = flaws;
        this.cursor = new Cursor(source, text);
    }

    Tree document() {
        skipSpace();
        Tree tree = value();
        skipSpace();
        if (cursor.peek() != Cursor.END) {
            throw ended(Flaw.Kind.SYNTAX);
        }
        return tree;
    }

    private Tree value() {
        return switch (cursor.peek()) {
            case '{' -> nested(this::mapping);
            case '[' -> nested(this::sequence);
            case '"' -> {
                Place place = cursor.place();
                yield Scalar.quoted(place, string());
            }
            default -> literal();
        };
    }

    private Tree nested(Supplier<Tree> collection) {
        if (depth == TreeReader.MAX_DEPTH) {
            throw ended(Flaw.Kind.TOO_DEEP);
        }
        depth++;
        Tree tree = collection.get();
        depth--;
        return tree;
    }

    private Mapping mapping() {
        Place open = cursor.place();
        Map<String, Entry> entries = new LinkedHashMap<>();
        cursor.next();
        skipSpace();
        if (!cursor.skip('}')) {
            do {
                skipSpace();
                entry(entries);
                skipSpace();
            } while (cursor.skip(','));
            close('}', open);
        }
        return new Mapping(open, Origin.WRITTEN, entries);
    }

    private void entry(Map<String, Entry> entries) {
        Place keyPlace = cursor.place();
        if (cursor.peek() != '"') {
            throw ended(Flaw.Kind.SYNTAX);
        }
        String key = string();
        skipSpace();
        if (!cursor.skip(':')) {
            throw ended(Flaw.Kind.MISSING_COLON);
        }
        skipSpace();
        Entry first = entries.get(key);
        if (first != null) {
            flaws.add(
                    Flaw.Kind.DUPLICATE_KEY,
                    keyPlace,
                    path.with(key),
                    key,
                    first.keyPlace().toString());
        }
        path.push(key);
        Tree value = value();
        path.pop();
        entries.putIfAbsent(key, new Entry(key, keyPlace, value));
    }

    private Sequence sequence() {
        Place open = cursor.place();
        List<Tree> items = new ArrayList<>();
        cursor.next();
        skipSpace();
        if (!cursor.skip(']')) {
            do {
                skipSpace();
                path.push(String.valueOf(items.size()));
                items.add(value());
                path.pop();
                skipSpace();
            } while (cursor.skip(','));
            close(']', open);
        }
        return new Sequence(open, Origin.WRITTEN, items);
    }

    private void close(int bracket, Place open) {
        Place here = cursor.place();
        if (!cursor.skip(bracket)) {
            throw flaws.end(Flaw.Kind.UNCLOSED_BRACKET, here, path.toString(), open.toString());
        }
    }

    private String string() {
        Place open = cursor.place();
        StringBuilder text = new StringBuilder();
        cursor.next();
        while (!cursor.skip('"')) {
            if (cursor.peek() < ' ') {
                throw flaws.end(Flaw.Kind.UNCLOSED_QUOTE, open, path.toString());
            }
            int codePoint = cursor.next();
            if (codePoint == '\\') {
                text.append(escape());
            } else {
                text.appendCodePoint(codePoint);
            }
        }
        Characters.firstForbidden(text.toString())
                .ifPresent(found ->
                        flaws.add(Flaw.Kind.FORBIDDEN_CHARACTER, open, path.toString(), Characters.name(found)));
        return text.toString();
    }

    private char escape() {
        int codePoint = cursor.next();
        return switch (codePoint) {
            case '"', '\\', '/' -> (char) codePoint;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw ended(Flaw.Kind.ESCAPE);
        };
    }

    private char hexadecimal() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int codePoint = cursor.peek();
            int digit = codePoint < 0x80 ? Character.digit(codePoint, 16) : -1;
            if (digit < 0) {
                throw ended(Flaw.Kind.ESCAPE);
            }
            value = value * 16 + digit;
            cursor.next();
        }
        return (char) value;
    }

    private Scalar literal() {
        Place place = cursor.place();
        StringBuilder text = new StringBuilder();
        while (isLiteral(cursor.peek())) {
            text.appendCodePoint(cursor.next());
        }
        String literal = text.toString();
        if (!literal.matches("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw flaws.end(Flaw.Kind.SYNTAX, place, path.toString());
        }
        return Scalar.plain(place, literal);
    }

    private static boolean isLiteral(int codePoint) {
        return codePoint < 0x80 && (Character.isLetterOrDigit(codePoint) || "+-.".indexOf(codePoint) >= 0);
    }

    private void skipSpace() {
        while (cursor.peek() != Cursor.END && " \t\r\n".indexOf(cursor.peek()) >= 0) {
            cursor.next();
        }
    }

    private Flaws.Ended ended(Flaw.Kind kind) {
        return flaws.end(kind, cursor.place(), path.toString());
    }
}
