package org.agreement.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Texts that somebody edited at random. */
final class EditedText {

    /** What only numbers, and what only parts words. */
    private static final Pattern NUMBERS =
            Pattern.compile("^(?:第[一二三四五六七八九十百零]+[章条]|附件[A-Z]+|（[一二三四五六七八九十百零]+）)+|【重点提示】$|[\\s\\u3000|]");

    private static final Pattern HEADING = Pattern.compile("^(?:第[一二三四五六七八九十百零]+[章条]|附件[A-Z]+)　");

    private EditedText() {}

    /** The text with some words replaced by others: each replacement is of the first place. */
    static String replaced(String sent, String... replacements) {
        String text = sent;
        for (int i = 0; i < replacements.length; i += 2) {
            int at = text.indexOf(replacements[i]);
            if (at < 0) {
                throw new IllegalArgumentException(replacements[i]);
            }
            text = text.substring(0, at) + replacements[i + 1] + text.substring(at + replacements[i].length());
        }
        return text;
    }

    /** The text with a few lines or words removed, doubled, moved or replaced. */
    static String scrambled(String sent, SplittableRandom random) {
        List<String> lines = new ArrayList<>(sent.lines().toList());
        int edits = random.nextInt(1, 12);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(1, lines.size());
            String line = lines.get(at);
            int from = line.isEmpty() ? 0 : random.nextInt(line.length());
            int to = line.isEmpty() ? 0 : random.nextInt(from, line.length());
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(1, lines.size()), line);
                case 2 -> lines.add(random.nextInt(1, lines.size() - 1), lines.remove(at));
                case 3 -> lines.set(at, line.substring(0, from) + line.substring(to));
                case 4 ->
                    lines.set(at, line.substring(0, from) + "不得超过" + random.nextInt(99) + "日" + line.substring(from));
                default -> lines.add(at, "第" + (char) ('一' + random.nextInt(20)) + "条 " + random.nextInt());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Whether no heading of the text has lost its number, which a redline counts all the same. */
    static boolean isNumbered(String sent, String text) {
        List<String> titles = sent.lines()
                .filter(HEADING.asPredicate())
                .map(EditedText::title)
                .toList();
        return text.lines().filter(line -> titles.contains(title(line))).allMatch(HEADING.asPredicate());
    }

    private static String title(String heading) {
        return NUMBERS.matcher(heading.strip()).replaceAll("");
    }

    /** The lines of a text without what only numbers or parts words. */
    static List<String> lines(String text) {
        return text.lines()
                .map(line -> NUMBERS.matcher(line.strip()).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
