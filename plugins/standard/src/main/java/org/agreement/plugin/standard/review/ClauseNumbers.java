package org.agreement.plugin.standard.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Passage;

/** The numbers under which the clauses of a text stand. */
final class ClauseNumbers {

    private static final String NUMERAL = "[零〇一二三四五六七八九十百千0-9０-９]{1,6}";
    private static final Pattern ARTICLE = Pattern.compile("^第(" + NUMERAL + ")条");
    private static final Pattern SECTION = Pattern.compile("^第(" + NUMERAL + ")[章节]");
    private static final Pattern HEADING = Pattern.compile("^([一二三四五六七八九十百]{1,4})\\s*[、，.．]");
    private static final Pattern FIGURE = Pattern.compile("^([0-9]{1,3})(?:[.．、]|\\s)");
    private static final Pattern DECIMAL = Pattern.compile("^([0-9]{1,3}(?:[.．][0-9]{1,3}){1,4})");
    private static final Pattern ANNEX = Pattern.compile("^附件\\s{0,2}(" + NUMERAL + "|[A-Z])");

    /** What a number starts with. */
    private static final String STARTS = "第附一二三四五六七八九十百0123456789";

    private final Set<Integer> articles = new LinkedHashSet<>();
    private final Set<Integer> sections = new LinkedHashSet<>();
    private final Set<Integer> headings = new LinkedHashSet<>();
    private final Set<Integer> figures = new LinkedHashSet<>();
    private final Set<String> decimals = new LinkedHashSet<>();
    private final Set<String> annexes = new LinkedHashSet<>();

    ClauseNumbers(List<Passage> passages) {
        for (Passage passage : passages) {
            String text = passage.text();
            if (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0) {
                continue;
            }
            number(ARTICLE, text).ifPresent(articles::add);
            number(SECTION, text).ifPresent(sections::add);
            number(HEADING, text).ifPresent(headings::add);
            number(FIGURE, text).ifPresent(figures::add);
            found(DECIMAL, text).ifPresent(number -> decimals.add(number.replace('．', '.')));
            found(ANNEX, text).ifPresent(annexes::add);
        }
    }

    private static OptionalInt number(Pattern pattern, String text) {
        return found(pattern, text).map(Numerals::parse).orElse(OptionalInt.empty());
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The numbers of 第N条, or of what stands in their place. */
    Set<Integer> clauses() {
        return !articles.isEmpty() ? articles : !headings.isEmpty() ? headings : figures;
    }

    Set<Integer> articles() {
        return articles;
    }

    Set<Integer> sections() {
        return sections;
    }

    Set<String> decimals() {
        return decimals;
    }

    Set<String> annexes() {
        return annexes;
    }
}
