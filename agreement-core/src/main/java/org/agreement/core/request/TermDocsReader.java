package org.agreement.core.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads a {@code terms/*.yaml}: a mapping from paths to {@code zh}, {@code en}, {@code default}, {@code source}, {@code example}. */
public final class TermDocsReader {

    private static final List<String> KEYS = List.of("zh", "en", "default", "source", "example");

    /** Reads one file; what cannot be read is refused and left out. */
    public TermDocs read(Source file, Refusals refusals) {
        Map<String, TermDoc> docs = new LinkedHashMap<>();
        Optional<Tree> tree = refusals.accept(new TreeReader().read(file));
        if (tree.isPresent() && tree.get() instanceof Tree.Mapping paths) {
            paths.entries().forEach((path, entry) -> {
                if (entry.value() instanceof Tree.Mapping doc) {
                    docs.put(path, doc(path, doc, refusals));
                } else {
                    refusals.add(ErrorCode.MAPPING_EXPECTED, entry.value().place(), path, String.join(", ", KEYS));
                }
            });
        } else {
            tree.ifPresent(other -> refusals.add(ErrorCode.MAPPING_EXPECTED, other.place(), "", "path"));
        }
        return new TermDocs(docs);
    }

    private static TermDoc doc(String path, Tree.Mapping doc, Refusals refusals) {
        doc.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                refusals.add(ErrorCode.UNKNOWN_KEY, entry.keyPlace(), path + "." + key, Suggestion.wayOut(key, KEYS));
            }
        });
        return new TermDoc(
                new Bilingual(text(doc, "zh"), text(doc, "en")),
                doc.get("default"),
                text(doc, "source"),
                doc.get("example"));
    }

    private static String text(Tree.Mapping doc, String key) {
        return doc.get(key).map(TermDocsReader::text).orElse("");
    }

    private static String text(Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text().strip() : "";
    }
}
