package org.agreement.core.comparison;

import org.agreement.core.data.JsonObject;

/** Differences as {@code diff --format json} prints them. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** One difference; what is absent is {@code null}. */
    public static JsonObject of(Difference difference) {
        JsonObject.Builder json = JsonObject.builder()
                .put("kind", difference.kind().text())
                .put("class", difference.significance().text())
                .put("part", difference.part().text())
                .putOptional("clause", difference.clause())
                .put("number", difference.number())
                .put("title", difference.title())
                .putOptional("path", difference.path())
                .put("old", difference.before())
                .put("new", difference.after());
        return json.put(
                        "text",
                        difference.text().stream().map(ComparisonJson::segment).toList())
                .build();
    }

    private static JsonObject segment(Segment segment) {
        return JsonObject.builder().put(segment.kind().text(), segment.text()).build();
    }
}
