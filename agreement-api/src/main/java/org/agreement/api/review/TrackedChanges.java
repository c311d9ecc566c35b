package org.agreement.api.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a document tracks of its changes. What was moved is inserted and deleted; what was inserted and deleted again is not told.
 *
 * @param before the text without the changes: as if all were rejected
 * @param inserted stretches of the text with the changes, which {@link DocumentFormat#read} gives, in its order
 * @param deleted stretches of the text before, in its order
 */
public record TrackedChanges(ForeignText before, List<Change> inserted, List<Change> deleted) {

    /**
     * A stretch that somebody inserted or deleted. The end of a line is part of it where lines were parted or joined.
     *
     * @param author who did it, as the document says; empty if it does not
     * @param at when, as the document says, by the clock of its author
     * @param start the first code point, counted from 0
     * @param end the code point after the last one
     */
    public record Change(String author, Optional<LocalDateTime> at, int start, int end) {}

    public TrackedChanges {
        inserted = List.copyOf(inserted);
        deleted = List.copyOf(deleted);
    }
}
