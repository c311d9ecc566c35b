package org.agreement.core.request;

import java.util.List;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.Tree;

/** What a schema says of a term: title, description in both languages (editors show it beside a key), default, example. */
final class SchemaDocs {

    private SchemaDocs() {}

    static JsonObject.Builder describe(TermDocs docs, String path) {
        TermDoc doc = docs.of(path);
        JsonObject.Builder schema = JsonObject.builder();
        if (doc.isDocumented()) {
            schema.put("title", doc.text().zh());
            schema.put("description", doc.text().zh() + "\n\n" + doc.text().en());
        }
        doc.assumed().map(Tree::content).ifPresent(value -> schema.put("default", value));
        doc.example().map(Tree::content).ifPresent(value -> schema.put("examples", List.of(value)));
        return schema;
    }
}
