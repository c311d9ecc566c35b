package org.agreement.core.comparison;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.core.clause.ChineseNumerals;

/**
 * A heading that was recognised in a text.
 *
 * @param number as it is written; 0 where none is
 */
record Heading(PartKind kind, int number, String title) {

    /** Headings of clauses that are shown conspicuously end so in plain text. */
    static final String PROMINENT = "【重点提示】";

    private static final int LONGEST = 40;
    private static final String NUMBER = "([" + Tokenizer.NUMERAL + "]{1,9}|[0-9]{1,4})";
    private static final Pattern LABEL = Pattern.compile(
            "(?:第" + NUMBER + "([章编部节篇条])|附件([A-Z]{1,2}))([\\s\\u3000\\u00A0、:：.．]*)(.*)", Pattern.DOTALL);

    /**
     * What the line says if it is one of the form {@code 第一条　服务} or {@code 附件A　费用}.
     *
     * @param known whether there is such a title, so that nothing need part it from the number, and it may look like a sentence
     */
    static Optional<Heading> labelled(String line, Predicate<String> known) {
        Matcher matcher = LABEL.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = title(matcher.group(5));
        boolean apart = !matcher.group(4).isEmpty();
        if (title.isEmpty() || !(known.test(title) || (apart && isLikely(title)))) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Heading(PartKind.ANNEX, letters(matcher.group(3)), title));
        }
        PartKind kind = matcher.group(2).equals("条") ? PartKind.CLAUSE : PartKind.SECTION;
        return number(matcher.group(1)).stream()
                .mapToObj(number -> new Heading(kind, number, title))
                .findFirst();
    }

    private static boolean isLikely(String title) {
        return title.length() <= LONGEST && title.chars().noneMatch(c -> "。；，！？;!?|".indexOf(c) >= 0);
    }

    /** A title without what only shows that the clause is conspicuous. */
    static String title(String words) {
        String title = words.strip();
        return isProminent(title)
                ? title.substring(0, title.length() - PROMINENT.length()).strip()
                : title;
    }

    /** What the heading of a clause ends with that is shown conspicuously, or is not. */
    static String mark(boolean prominent) {
        return prominent ? PROMINENT : "";
    }

    /** Whether a line shows that it is the heading of a conspicuous clause. */
    static boolean isProminent(String line) {
        return line.stripTrailing().endsWith(PROMINENT);
    }

    /** The number that numerals or digits mean. */
    static OptionalInt number(String written) {
        boolean digits = !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(written)) : ChineseNumerals.parse(written);
    }

    /** The number of an annex: A is 1, AA is 27. */
    static int letters(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }
}
