package org.agreement.core.request;

import org.agreement.core.data.Tree;

/** The lines of a template, with remarks in one column as far as the lines are short. */
final class TemplateLines {

    private static final int REMARK_COLUMN = 44;
    private static final int LONGEST_FLOW = 80;
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

    /** A key with a value that was given: on one line if it is short, in blocks below if it is not. */
    void entry(String prefix, String key, Tree value, String remark) {
        String line = prefix + key + ": " + FlowText.of(value);
        boolean listed = value instanceof Tree.Sequence list && !list.items().isEmpty();
        boolean named = value instanceof Tree.Mapping;
        if ((!listed && !named) || (listed && width(line) <= LONGEST_FLOW)) {
            line(line, remark);
            return;
        }
        line(prefix + key + ":", remark);
        below(prefix + "  ", value);
    }

    private void below(String prefix, Tree value) {
        if (value instanceof Tree.Sequence list) {
            list.items().forEach(item -> item(prefix, item));
        } else if (value instanceof Tree.Mapping mapping) {
            mapping.entries().values().forEach(entry -> entry(prefix, entry.key(), entry.value(), ""));
        }
    }

    private void item(String prefix, Tree item) {
        String flow = prefix + "- " + FlowText.of(item);
        if (!(item instanceof Tree.Mapping mapping) || width(flow) <= LONGEST_FLOW) {
            line(flow, "");
            return;
        }
        String start = prefix + "- ";
        for (Tree.Entry entry : mapping.entries().values()) {
            entry(start, entry.key(), entry.value(), "");
            start = prefix + "  ";
        }
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
