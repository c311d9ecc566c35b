package org.agreement.core.refusal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How a personal value is shown where the agreement itself is not: enough to recognise it, too little to use it. */
public enum Masking {
    /** Of any document: first three and last two characters. */
    DOCUMENT_NUMBER(3, 2),
    PHONE(3, 2),
    /** Last four digits. */
    BANK_ACCOUNT(0, 4),
    /** First character and the domain. */
    EMAIL(1, 0) {
        @Override
        public String mask(String value) {
            int at = value.indexOf('@');
            return at < 1 ? OTHER.mask(value) : super.mask(value.substring(0, at) + HIDDEN) + value.substring(at);
        }
    },
    /** The family name's first character. */
    NAME(1, 0) {
        @Override
        public String mask(String value) {
            return value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
        }
    },
    /** The first six characters, which name the province and city. */
    ADDRESS(6, 0),
    /** Anything else: nothing of it. */
    OTHER(0, 0);

    private static final String HIDDEN = "****";

    private final int head;
    private final int tail;

    Masking(int head, int tail) {
        this.head = head;
        this.tail = tail;
    }

    /** The value masked; short values show nothing; what is empty stays so. */
    public String mask(String value) {
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            return "";
        }
        if (length < head + tail + HIDDEN.length()) {
            return HIDDEN;
        }
        String start = value.substring(0, value.offsetByCodePoints(0, head));
        return start + HIDDEN + value.substring(value.offsetByCodePoints(value.length(), -tail));
    }

    /** A text in which every one of the given values is masked as its kind says. */
    public static String inText(String text, Map<String, Masking> values) {
        List<Map.Entry<String, Masking>> longestFirst = values.entrySet().stream()
                .filter(value -> !value.getKey().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, Masking> value) ->
                                -value.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        String masked = text;
        for (Map.Entry<String, Masking> value : longestFirst) {
            masked = masked.replace(value.getKey(), value.getValue().mask(value.getKey()));
        }
        return masked;
    }
}
