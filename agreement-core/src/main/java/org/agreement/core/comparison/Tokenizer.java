package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into tokens: numbers, words of letters and references stay whole, all else is cut character by character. */
final class Tokenizer {

    /** The numerals of clauses, items and amounts. */
    static final String NUMERAL = "一二三四五六七八九十百千零〇";

    private static final Pattern TOKEN = Pattern.compile("第[" + NUMERAL + "0-9]{1,9}条"
            + "|第[（(][" + NUMERAL + "0-9]{1,5}[）)]项"
            + "|附件[A-Z]{1,2}"
            + "|[0-9]*[A-Za-z][0-9A-Za-z]*"
            + "|[0-9０-９]+(?:[.,:-][0-9]+)*"
            + "|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}"
            + "|[" + NUMERAL + "两万亿]{2,}");

    private static final String BEGINNINGS = "第附壹贰叁肆伍陆柒捌玖拾佰仟两万亿" + NUMERAL;

    private Tokenizer() {}

    /** The tokens; white space only separates. */
    static List<Token> tokens(List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = piece.printed();
            Matcher matcher = TOKEN.matcher(text);
            int at = 0;
            while (at < text.length()) {
                if (isSpace(text.charAt(at))) {
                    space(tokens);
                    at++;
                    continue;
                }
                int end = at + Character.charCount(text.codePointAt(at));
                if (mayBeLonger(text.charAt(at))
                        && matcher.region(at, text.length()).lookingAt()) {
                    end = matcher.end();
                }
                String token = text.substring(at, end);
                tokens.add(new Token(token, false, piece.path(), target(piece, token), piece.strong()));
                at = end;
            }
        }
        return tokens;
    }

    /** Whether a token of several characters may begin so; most characters are Chinese and stand alone. */
    private static boolean mayBeLonger(char c) {
        return c < 0x80 || (c >= '０' && c <= '９') || BEGINNINGS.indexOf(c) >= 0;
    }

    /** Also the ideographic space, and what prints as nothing. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static void space(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last >= 0) {
            Token token = tokens.get(last);
            tokens.set(last, new Token(token.text(), true, token.path(), token.target(), token.strong()));
        }
    }

    private static Optional<Target> target(Piece piece, String text) {
        boolean item = text.endsWith("项");
        boolean whole = text.endsWith("条") || text.startsWith("附件");
        if (piece.target().isEmpty() || text.length() < 3 || !(item || whole)) {
            return Optional.empty();
        }
        return Optional.of(new Target(piece.target().get(), item ? piece.item().orElse(0) : 0));
    }
}
