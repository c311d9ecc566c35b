package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.shape.Shape;

/**
 * Writes the JSON Schema (2020-12) of a request: what a schema can see of the shapes and the documentation.
 *
 * <p>A key that may be left out may also be written without a value.
 */
public final class SchemaWriter {

    private final RequestForm form;
    private final ShapeSchema shapes;

    /** A writer for one form. */
    public SchemaWriter(RequestForm form) {
        this.form = form;
        this.shapes = new ShapeSchema(form);
    }

    /**
     * The schema.
     *
     * @param industry the industry of the form, or {@link RequestForms#GENERAL}
     */
    public JsonObject write(String industry) {
        Shape.Fields root = form.root();
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("industry", industry(industry));
        shapes.properties(root, "").forEach(properties::putIfAbsent);
        properties.put(RequestForm.PREFER, preferences());
        List<String> required = new ArrayList<>(shapes.required(root, ""));
        if (!industry.equals(RequestForms.GENERAL)) {
            required.add(0, "industry");
        }
        JsonObject.Builder schema = JsonObject.builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:agreement:request:" + industry)
                .put("title", "客户服务协议要素表")
                .put("description", "Request for a customer-service agreement");
        shapes.object(schema.put("type", "object"), root, "", properties, required);
        return schema.build();
    }

    private JsonObject industry(String industry) {
        return SchemaDocs.describe(form.docs(), "industry")
                .put("type", "string")
                .putTexts("enum", List.of(industry))
                .build();
    }

    private JsonObject preferences() {
        JsonObject text = JsonObject.builder().put("type", "string").build();
        return SchemaDocs.describe(form.docs(), RequestForm.PREFER)
                .put("type", "object")
                .put("additionalProperties", text)
                .build();
    }
}
