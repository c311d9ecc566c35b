package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agreement.api.review.Passage;

/**
 * A paragraph, an item or a row of a table.
 *
 * @param marker the number that an item bears, as it is printed; empty if none
 * @param key what is compared: the text without marker and without space that does not separate
 * @param form the key without what references lead to
 * @param start the first code point of the place in the text that it was read from
 * @param end the code point after the last one
 * @param head whether a table begins with it
 */
record Line(
        Passage.Kind kind,
        String marker,
        List<Token> tokens,
        String key,
        String form,
        int start,
        int end,
        boolean head) {

    private static final String BAR = "|";
    private static final String NUMERALS = "[" + Tokenizer.NUMERAL + "]{1,5}";
    private static final Pattern MARKER = Pattern.compile("\\s*(?:[（(]\\s*(?:" + NUMERALS
            + "|[0-9０-９]{1,3})\\s*[）)]|[0-9０-９]{1,3}(?:[、)）]|[.．](?![0-9０-９]))|[①-⑳])\\s*");

    /** A line that is made of pieces; it may begin with the number of an item. */
    static Line of(Passage place, List<Piece> pieces) {
        String text = pieces.stream().map(Piece::printed).collect(Collectors.joining());
        Matcher matcher = MARKER.matcher(text);
        boolean marked = matcher.lookingAt();
        List<Token> tokens = Tokenizer.tokens(marked ? from(pieces, matcher.end()) : pieces);
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(BAR)) {
            tokens.remove(tokens.size() - 1);
        }
        return of(place.kind(), marked ? matcher.group().strip() : "", tokens, place.start(), place.end());
    }

    private static Line of(Passage.Kind kind, String marker, List<Token> tokens, int start, int end) {
        return new Line(kind, marker, List.copyOf(tokens), key(tokens, false), key(tokens, true), start, end, false);
    }

    /** The pieces without the first characters. */
    private static List<Piece> from(List<Piece> pieces, int characters) {
        List<Piece> rest = new ArrayList<>();
        int left = characters;
        for (Piece piece : pieces) {
            int cut = Math.min(left, piece.printed().length());
            rest.add(new Piece(
                    piece.printed().substring(cut), piece.path(), piece.target(), piece.item(), piece.strong()));
            left -= cut;
        }
        return rest;
    }

    private static String key(List<Token> tokens, boolean abstracted) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            key.append(abstracted && token.isReference() ? "§" : token.text());
            boolean separates = token.spaced()
                    && i + 1 < tokens.size()
                    && token.isWord()
                    && tokens.get(i + 1).isWord();
            key.append(separates ? " " : "");
        }
        return key.toString();
    }

    /** The text as it is shown, with its marker. */
    String printed() {
        return (marker + tokens.stream().map(Token::printed).collect(Collectors.joining())).strip();
    }

    /** Whether it is a row of a table. */
    boolean isRow() {
        return kind == Passage.Kind.ROW || !bars().isEmpty();
    }

    /** The cells of a row; last ones that are empty may be missing. */
    List<List<Token>> cells() {
        List<Integer> bars = bars();
        if (bars.isEmpty()) {
            bars = IntStream.range(0, tokens.size())
                    .filter(place -> tokens.get(place).text().equals(BAR))
                    .boxed()
                    .toList();
        }
        List<List<Token>> cells = new ArrayList<>();
        int from = 0;
        for (int bar : bars) {
            cells.add(cell(from, bar));
            from = bar + 1;
        }
        cells.add(cell(from, tokens.size()));
        return cells;
    }

    /** The tokens of a cell, without the space before the bar. */
    private List<Token> cell(int from, int to) {
        List<Token> cell = new ArrayList<>(tokens.subList(from, to));
        if (to > from) {
            Token last = cell.get(to - from - 1);
            cell.set(to - from - 1, new Token(last.text(), false, last.path(), last.target(), last.strong()));
        }
        return cell;
    }

    /** Where bars stand that part cells: between spaces, as no bar within a name does. */
    private List<Integer> bars() {
        return IntStream.range(0, tokens.size())
                .filter(place -> tokens.get(place).text().equals(BAR)
                        && tokens.get(place).spaced()
                        && (place == 0 || tokens.get(place - 1).spaced()))
                .boxed()
                .toList();
    }

    /** The same line with other tokens of the same texts. */
    Line with(List<Token> others) {
        return new Line(kind, marker, List.copyOf(others), key, form, start, end, head);
    }

    /** The same line with words behind it. */
    Line before(String words) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(Tokenizer.tokens(List.of(Piece.words(words))));
        return of(kind, marker, all, start, end);
    }

    /** The same line as the head of a table. */
    Line asHead() {
        return new Line(kind, marker, tokens, key, form, start, end, true);
    }
}
