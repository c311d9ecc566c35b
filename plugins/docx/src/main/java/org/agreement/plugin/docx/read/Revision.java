package org.agreement.plugin.docx.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Who made a tracked change, and when.
 *
 * @param author empty if nobody is named
 * @param date as it is written; empty if none is
 */
record Revision(String author, String date) {

    /** Names are shorter; a longer one is cut. */
    private static final int LONGEST = 100;

    /** What the element says that was just entered. */
    static Revision of(PartReader part) {
        String author = part.attribute("author").orElse("").strip();
        return new Revision(cut(author), part.attribute("date").orElse(""));
    }

    private static String cut(String author) {
        boolean fits = author.codePointCount(0, author.length()) <= LONGEST;
        return fits ? author : author.substring(0, author.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The time by the clock of the author: word processors write that, whatever zone they write behind it. */
    Optional<LocalDateTime> at() {
        try {
            return date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(date.strip(), LocalDateTime::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
