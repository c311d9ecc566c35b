package org.agreement.core.request;

/** The lines of a template, with remarks in one column as far as the lines are short. */
final class TemplateLines {

    private static final int REMARK_COLUMN = 44;
    private static final int FIRST_WIDE = 0x2E80;

    private final StringBuilder text = new StringBuilder();

    /** A line of words. */
    void words(String words) {
        text.append(words.isEmpty() ? "" : "# " + words).append('\n');
    }

    /** A line of YAML with a remark after it. */
    void line(String yaml, String remark) {
        StringBuilder line = new StringBuilder(yaml);
        if (!remark.isEmpty()) {
            line.append(" ".repeat(Math.max(1, REMARK_COLUMN - width(yaml))))
                    .append("# ")
                    .append(remark);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** Chinese characters are two columns wide. */
    private static int width(String line) {
        return line.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
