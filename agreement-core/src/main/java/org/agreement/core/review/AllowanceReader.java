package org.agreement.core.review;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agreement.api.review.Passage;

/**
 * Finds the remarks of a plain or Markdown text that allow something:
 * {@code <!-- agreement: allow vague-time 理由：… -->} and {@code 【审查忽略 vague-time 理由：…】}, several rules with commas between them.
 * One that stands alone on its line is about the next line that is not blank, any other about its own.
 */
final class AllowanceReader {

    /** Nobody writes more; the rest of a text that holds more is read like any other. */
    private static final int MOST = 10_000;

    private static final Pattern REMARK =
            Pattern.compile("<!--[ \\t]*agreement[ \\t]*:[ \\t]*allow([^\\r\\n]*?)-->|【[ \\t]*审查忽略([^\\r\\n】]*)】");
    private static final Pattern REASON = Pattern.compile("(.*?)(?:理由|[Rr]eason)[ \\t]*[:：][ \\t]*(.*)");

    private final String text;
    private final List<Allowance> found = new ArrayList<>();
    private final StringBuilder blanked = new StringBuilder();

    private AllowanceReader(String text) {
        this.text = text;
    }

    /** The remarks of a text and the text without them. */
    static Allowances read(String text) {
        if (!text.contains("<!--") && !text.contains("审查忽略")) {
            return new Allowances(text, List.of());
        }
        return new AllowanceReader(text).read();
    }

    private Allowances read() {
        Matcher remark = REMARK.matcher(text);
        int index = 0;
        int place = 0;
        while (found.size() < MOST && remark.find()) {
            int start = place + text.codePointCount(index, remark.start());
            place = start + text.codePointCount(remark.start(), remark.end());
            blanked.append(text.substring(index, remark.start())).append(" ".repeat(place - start));
            index = remark.end();
            String body = remark.group(1) == null ? remark.group(2) : remark.group(1);
            found.add(allowance(body, remark.group(), start, place));
        }
        if (found.isEmpty()) {
            return new Allowances(text, List.of());
        }
        String rest = blanked.append(text, index, text.length()).toString();
        return new Allowances(rest, placed(TextStructure.passages(rest), new LineNumbers(rest)));
    }

    private static Allowance allowance(String body, String text, int start, int end) {
        Matcher reason = REASON.matcher(body);
        boolean reasoned = reason.matches();
        String names = reasoned ? reason.group(1) : body;
        List<String> rules = Arrays.stream(names.split("[,，、\\s]+"))
                .map(name -> name.replaceAll("[:：;；。]+$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Allowance(start, end, text, rules, reasoned ? reason.group(2).strip() : "", start, start);
    }

    /** Each with the passage that it is about. */
    private List<Allowance> placed(List<Passage> passages, LineNumbers lines) {
        List<Allowance> placed = new ArrayList<>();
        int next = 0;
        for (Allowance allowance : found) {
            int line = lines.start(lines.of(allowance.start()));
            while (next < passages.size() && passages.get(next).start() < line) {
                next++;
            }
            if (next < passages.size()) {
                Passage passage = passages.get(next);
                placed.add(allowance.about(passage.start(), passage.end()));
            } else {
                placed.add(allowance);
            }
        }
        return placed;
    }
}
