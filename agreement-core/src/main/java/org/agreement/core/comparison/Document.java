package org.agreement.core.comparison;

import java.util.List;
import java.util.Optional;

/**
 * An agreement as it is compared, one of ours or one that came back.
 *
 * @param parts in reading order
 */
record Document(List<Part> parts) {

    Document {
        parts = List.copyOf(parts);
    }

    Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }
}
