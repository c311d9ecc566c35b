package org.agreement.api.value;

import java.util.Map;

/**
 * A value out of an open vocabulary: either a known key such as {@code answerRate}, printed as its Chinese name, or Chinese
 * words that stand for themselves.
 */
public interface Word extends Scalar {

    /** The known keys with their printed names, in the order in which help lists them. */
    Map<String, String> known();

    @Override
    default String printed() {
        return known().getOrDefault(text(), text());
    }
}
