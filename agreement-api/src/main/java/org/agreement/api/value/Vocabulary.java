package org.agreement.api.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The known keys of a {@link Word}. */
public final class Vocabulary {

    private Vocabulary() {}

    /** Makes an ordered vocabulary from alternating keys and printed names. */
    public static Map<String, String> of(String... keysAndNames) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            words.put(keysAndNames[i], keysAndNames[i + 1]);
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Checks one word.
     *
     * @throws Unreadable if the text is neither a known key nor holds a Chinese character
     */
    public static String check(String text, Map<String, String> known) {
        String word = text.strip();
        if (known.containsKey(word) || word.codePoints().anyMatch(Character::isIdeographic)) {
            return word;
        }
        String keys = String.join(", ", known.keySet());
        throw new Unreadable("可写 " + keys + "，或者直接写中文名称", "one of " + keys + ", or the name in Chinese");
    }
}
