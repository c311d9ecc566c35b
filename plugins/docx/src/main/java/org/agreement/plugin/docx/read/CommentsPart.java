package org.agreement.plugin.docx.read;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.UnreadableDocument;

/** Writes what the comments say. */
final class CommentsPart {

    private static final String AUTHOR = "Agreement";
    private static final String INITIALS = "AGR";

    private final String namespace;
    private final String at;

    /**
     * A writer of comments.
     *
     * @param namespace that of the document's texts
     * @param at when the comments are made; Word takes the time for the local one
     */
    CommentsPart(String namespace, LocalDateTime at) {
        this.namespace = namespace;
        this.at = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS)) + "Z";
    }

    /** Numbers for so many comments that no comment of the document has. */
    static List<Integer> free(Optional<PartReader> comments, int count) throws UnreadableDocument {
        Set<Integer> used = new TreeSet<>();
        if (comments.isPresent() && comments.get().nextChild(0)) {
            PartReader part = comments.get();
            while (part.nextChild(1)) {
                part.attribute("id").flatMap(PartReader::number).ifPresent(used::add);
                part.skip();
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int id = 0; free.size() < count; id++) {
            if (!used.contains(id)) {
                free.add(id);
            }
        }
        return free;
    }

    /** The comments on findings, one for each number. */
    String comments(List<Finding> findings, List<Integer> numbers) {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < findings.size(); i++) {
            comments.append(comment(findings.get(i), numbers.get(i)));
        }
        return comments.toString();
    }

    /** A part that holds nothing yet. */
    String empty() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace
                + "\"/>";
    }

    private String comment(Finding finding, int number) {
        String head =
                "【" + finding.severity().printed() + "】" + finding.message().zh() + "（" + finding.rule() + "）";
        List<String> lines = new ArrayList<>(List.of(head));
        if (!finding.suggestion().zh().isEmpty()) {
            lines.add("建议：" + finding.suggestion().zh());
        }
        if (!finding.basis().isEmpty()) {
            lines.add("依据：" + finding.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；")));
        }
        return "<w:comment xmlns:w=\"" + namespace + "\" w:id=\"" + number + "\" w:author=\"" + AUTHOR + "\" w:date=\""
                + at
                + "\" w:initials=\"" + INITIALS + "\">"
                + lines.stream().map(CommentsPart::paragraph).collect(Collectors.joining()) + "</w:comment>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + XmlCopy.escaped(printable(text), false)
                + "</w:t></w:r></w:p>";
    }

    /** Characters that XML knows: messages may quote anybody's words. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c < ' '
                                || c == 0xFFFE
                                || c == 0xFFFF
                                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
