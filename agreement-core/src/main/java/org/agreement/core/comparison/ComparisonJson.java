package org.agreement.core.comparison;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.agreement.api.review.Aside;
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
                .putOptional(
                        "tracked",
                        difference.tracking().map(tracking -> tracking.tracked().text()))
                .putTexts(
                        "authors", difference.tracking().map(Tracking::authors).orElse(List.of()))
                .build();
    }

    /** An author of tracked changes; times are those of the author's clock. */
    public static JsonObject of(Revisions.Author author) {
        return JsonObject.builder()
                .put("author", author.name())
                .put("count", author.count())
                .putOptional("first", author.first().map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format))
                .putOptional("last", author.last().map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format))
                .build();
    }

    /** What stands beside the text. */
    public static JsonObject of(Aside aside) {
        return JsonObject.builder()
                .put("kind", aside.kind().text())
                .put("author", aside.author())
                .put("text", aside.text())
                .build();
    }

    private static JsonObject segment(Segment segment) {
        return JsonObject.builder().put(segment.kind().text(), segment.text()).build();
    }
}
