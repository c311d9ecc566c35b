package org.agreement.api.value;

import java.util.Locale;

/** How Java names become the names that a request uses. */
public final class Names {

    private Names() {}

    /** Turns {@code NEXT_WORKDAY} into {@code nextWorkday}. */
    public static String camelCase(String constant) {
        StringBuilder result = new StringBuilder(constant.length());
        boolean upper = false;
        for (char c : constant.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                result.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return result.toString();
    }

    /** Turns the type name {@code OnCompletion} into the key {@code onCompletion}. */
    public static String key(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
