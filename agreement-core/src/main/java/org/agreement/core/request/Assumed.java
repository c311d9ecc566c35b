package org.agreement.core.request;

import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/**
 * A value that the request does not give and a default stands in for.
 *
 * @param path such as {@code reconciliation.review}
 * @param value the value, which may be a list or a mapping
 * @param source where the default comes from; empty where nobody says
 */
public record Assumed(String path, JsonValue value, String source) {

    /** {@code {"path", "value", "source"}}. */
    public JsonObject json() {
        return JsonObject.builder()
                .put("path", path)
                .put("value", value)
                .put("source", source)
                .build();
    }
}
