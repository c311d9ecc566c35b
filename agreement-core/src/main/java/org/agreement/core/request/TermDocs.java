package org.agreement.core.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the active plugins say of the terms, by path: without indexes of lists, with the keys of variants, and with the model's id
 * before the terms of a fee ({@code fees.monthly.amount}).
 */
public final class TermDocs {

    private final Map<String, TermDoc> byPath;

    TermDocs(Map<String, TermDoc> byPath) {
        this.byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    /** No documentation. */
    public static TermDocs none() {
        return new TermDocs(Map.of());
    }

    /** What is said of a term; an empty documentation where nothing is. */
    public TermDoc of(String path) {
        return byPath.getOrDefault(path, TermDoc.NONE);
    }

    /** All documented paths in the order of the files. */
    public Set<String> paths() {
        return byPath.keySet();
    }

    /** These documents with later ones, which prevail. */
    TermDocs overriddenBy(TermDocs later) {
        Map<String, TermDoc> merged = new LinkedHashMap<>(byPath);
        later.byPath.forEach((path, doc) -> merged.merge(path, doc, TermDoc::overriddenBy));
        return new TermDocs(merged);
    }
}
