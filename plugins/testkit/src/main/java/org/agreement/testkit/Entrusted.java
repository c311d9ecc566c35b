package org.agreement.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** Settles what belongs together of subcontractors, rivals and children's data. */
final class Entrusted {

    private static final String SUBJECTS = "personalInformation.subjects";

    private static final String LEARNERS = "education.ageBands";

    private Entrusted() {}

    static JsonObject settle(JsonObject request) {
        return rivals(subcontractors(children(learners(request))));
    }

    /** Who learns is a subject of personal information; no minors in the training of adults. */
    private static JsonObject learners(JsonObject request) {
        JsonObject settled = written(request, "education.institution.teaching", "adult")
                ? Members.put(request, LEARNERS, JsonValue.texts(List.of("adults")))
                : request;
        Set<JsonValue> subjects = new LinkedHashSet<>(list(settled, SUBJECTS));
        subjects.addAll(list(settled, LEARNERS));
        return subjects.size() == list(settled, SUBJECTS).size()
                ? settled
                : Members.put(settled, SUBJECTS, JsonValue.array(List.copyOf(subjects)));
    }

    /** Assessment, rules and consent where children are subjects, and there only. */
    private static JsonObject children(JsonObject request) {
        JsonObject block = JsonObject.builder()
                .put("assessed", "2026-11-01")
                .put("rules", "儿童个人信息处理规则")
                .put("consent", "报名时由监护人书面签署")
                .build();
        return Members.put(
                request, "personalInformation.children", underFourteen(request) ? block : JsonValue.nothing());
    }

    private static boolean underFourteen(JsonObject request) {
        return list(request, SUBJECTS).contains(JsonValue.of("children"));
    }

    /** A list where the mode is a list; no subcontractors of children's data. */
    private static JsonObject subcontractors(JsonObject request) {
        if (underFourteen(request)) {
            return Members.put(
                    request,
                    "subcontracting",
                    JsonObject.builder().put("mode", "forbidden").build());
        }
        boolean none = list(request, "subcontracting.approved").isEmpty();
        boolean listed = written(request, "subcontracting.mode", "listed");
        if (none == listed && Members.at(request, "subcontracting").isPresent()) {
            return Members.put(request, "subcontracting.mode", JsonValue.of(none ? "withConsent" : "listed"));
        }
        return request;
    }

    /** A fee where the provider serves no rivals, and there only. */
    private static JsonObject rivals(JsonObject request) {
        boolean fee = Members.at(request, "rivalServices.fee").isPresent();
        boolean exclusive = written(request, "rivalServices.mode", "exclusive");
        if (fee != exclusive && Members.at(request, "rivalServices").isPresent()) {
            return Members.put(request, "rivalServices.mode", JsonValue.of(fee ? "exclusive" : "notice"));
        }
        return request;
    }

    private static boolean written(JsonObject request, String path, String word) {
        return Members.at(request, path).equals(Optional.of(JsonValue.of(word)));
    }

    private static List<JsonValue> list(JsonObject request, String path) {
        return Members.at(request, path)
                .filter(JsonValue.Array.class::isInstance)
                .map(array -> ((JsonValue.Array) array).items())
                .orElse(List.of());
    }
}
