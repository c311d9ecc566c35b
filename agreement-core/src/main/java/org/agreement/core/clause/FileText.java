package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.core.data.Digest;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/**
 * A Markdown file taken apart: the YAML front matter between two lines of dashes, and the lines after it.
 *
 * @param head the front matter; empty if it could not be read, which was refused
 */
record FileText(String file, String sha256, Optional<Tree> head, List<Line> body) {

    private static final String FENCE = "---";

    static FileText of(Source source, Refusals refusals) {
        String sha256 = Digest.sha256(source.bytes());
        TreeReader reader = new TreeReader();
        Optional<String> text = refusals.accept(reader.readText(source)).map(tree -> ((Tree.Scalar) tree).text());
        List<Line> lines = Line.of(text.orElse(""));
        int end = 1;
        while (end < lines.size() && !isFence(lines.get(end))) {
            end++;
        }
        if (lines.isEmpty() || !isFence(lines.get(0)) || end >= lines.size()) {
            if (text.isPresent()) {
                refusals.add(ErrorCode.FRONT_MATTER_MISSING, new Place(source.name(), 1, 1), "");
            }
            return new FileText(source.name(), sha256, Optional.empty(), List.of());
        }
        String head = lines.subList(1, end).stream().map(Line::text).collect(Collectors.joining("\n"));
        Optional<Tree> tree = refusals.accept(reader.read(Source.excerpt(source.name(), head, 2)));
        return new FileText(source.name(), sha256, tree, lines.subList(end + 1, lines.size()));
    }

    private static boolean isFence(Line line) {
        return line.text().stripTrailing().equals(FENCE);
    }
}
