package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what the references of a text lead to, by the numbers that its headings bear. */
final class References {

    private final Map<PartKind, Map<Integer, String>> keys = new EnumMap<>(PartKind.class);

    private References(Document document) {
        for (Part part : document.parts()) {
            keys.computeIfAbsent(part.kind(), kind -> new HashMap<>()).putIfAbsent(part.number(), part.key());
        }
    }

    /** The document with its references resolved. */
    static Document resolved(Document document) {
        References references = new References(document);
        return new Document(document.parts().stream()
                .map(part ->
                        part.with(part.lines().stream().map(references::line).toList()))
                .toList());
    }

    private Line line(Line line) {
        if (line.tokens().stream().noneMatch(Token::isReference)) {
            return line;
        }
        List<Token> tokens = new ArrayList<>();
        Optional<Target> before = Optional.empty();
        for (Token token : line.tokens()) {
            Optional<Target> target = token.isReference() ? target(token.text(), before) : Optional.empty();
            tokens.add(token.leadingTo(target));
            before = target;
        }
        return line.with(tokens);
    }

    private Optional<Target> target(String text, Optional<Target> before) {
        if (text.startsWith("附件")) {
            return whole(PartKind.ANNEX, OptionalInt.of(Heading.letters(text.substring(2))));
        }
        if (text.endsWith("条")) {
            return whole(PartKind.CLAUSE, Heading.number(text.substring(1, text.length() - 1)));
        }
        OptionalInt item = Heading.number(text.substring(2, text.length() - 2));
        return before.filter(target -> target.item() == 0 && item.isPresent())
                .map(target -> new Target(target.part(), item.getAsInt()));
    }

    private Optional<Target> whole(PartKind kind, OptionalInt number) {
        Map<Integer, String> numbered = keys.getOrDefault(kind, Map.of());
        return number.stream()
                .mapToObj(one -> Optional.ofNullable(numbered.get(one)))
                .flatMap(Optional::stream)
                .map(key -> new Target(key, 0))
                .findFirst();
    }
}
