package org.agreement.core.comparison;

/** Lines of Markdown as the words that a reader sees. */
final class Markdown {

    private Markdown() {}

    /** The text of a line: without the bars around a row, without emphasis, with escaped characters as they are meant. */
    static String plain(String line) {
        String row = line.startsWith("|") ? inner(line) : line;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean escape = c == '\\' && i + 1 < row.length() && isPunctuation(row.charAt(i + 1));
            if (escape) {
                plain.append(row.charAt(++i));
            } else if (row.startsWith("**", i)) {
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether the line draws a rule. */
    static boolean isRule(String line) {
        return line.matches("(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}");
    }

    /** The level of a heading; 0 for other lines. */
    static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level <= 6 && level < line.length() && Character.isWhitespace(line.charAt(level));
        return heading ? level : 0;
    }

    private static String inner(String row) {
        boolean closed = row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|");
        return row.substring(1, closed ? row.length() - 1 : row.length());
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
