package org.agreement.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** Values of common terms that must fit each other: levels, tiers, instalments, channels, names. */
final class Agreed {

    private final SplittableRandom random;

    Agreed(SplittableRandom random) {
        this.random = random;
    }

    /** A value for terms whose parts cannot be chosen one by one. */
    Optional<JsonValue> value(String path) {
        return switch (path) {
            case "services.levels" -> Optional.of(levels());
            case "scope.volume.tiers" -> Optional.of(tiers());
            case "payment.milestones" -> Optional.of(milestones());
            case "commitment" -> Optional.of(commitment());
            case "remedies.credits.steps" -> Optional.of(steps());
            case "payment.afterInvoice" -> Optional.of(JsonValue.of("false"));
            default -> Optional.empty();
        };
    }

    private JsonObject commitment() {
        JsonObject minimum = JsonObject.builder().put("minimum", "3000.00").build();
        JsonObject cap = JsonObject.builder().put("cap", "20000.00").build();
        return random.nextBoolean()
                ? minimum
                : Members.put(random.nextBoolean() ? minimum : cap, "cap", JsonValue.of("20000.00"));
    }

    private JsonValue steps() {
        int below = random.nextInt(1, 10);
        int credit = random.nextInt(1, 10);
        JsonObject first = JsonObject.builder()
                .put("below", below + "%")
                .put("credit", credit + "%")
                .build();
        JsonObject last = JsonObject.builder()
                .put("beyond", "true")
                .put("credit", credit + 2 + "%")
                .build();
        return JsonValue.array(List.of(first, last));
    }

    private JsonValue levels() {
        List<JsonValue> levels = new ArrayList<>();
        levels.add(rate());
        if (random.nextBoolean()) {
            levels.add(time());
        }
        return JsonValue.array(levels);
    }

    private JsonObject rate() {
        Map<String, JsonValue> level = start("answerRate");
        level.put("formula", JsonValue.of("answeredInTimeOverOffered"));
        level.put("within", JsonValue.of("30s"));
        level.put("atLeast", JsonValue.of("95%"));
        if (random.nextBoolean()) {
            level.put("clockStart", JsonValue.of("queued"));
        }
        if (random.nextBoolean()) {
            level.put("exclusions", JsonValue.texts(List.of("systemFailure", "nuisance")));
        }
        return new JsonObject(level);
    }

    private JsonObject time() {
        Map<String, JsonValue> level = start("resolutionTime");
        level.put("questions", JsonValue.of(random.nextBoolean() ? "complex" : "simple"));
        level.put("clock", JsonValue.of(random.nextBoolean() ? "natural" : "workdays"));
        level.put("atMost", JsonValue.of(random.nextBoolean() ? "48h" : "7 workdays"));
        if (random.nextBoolean()) {
            level.put("share", JsonValue.of("95%"));
        }
        return new JsonObject(level);
    }

    private Map<String, JsonValue> start(String metric) {
        Map<String, JsonValue> level = new LinkedHashMap<>();
        level.put("metric", JsonValue.of(metric));
        level.put("window", JsonValue.of(random.nextBoolean() ? "month" : "week"));
        level.put("source", JsonValue.of("customerSystem"));
        return level;
    }

    private JsonValue tiers() {
        List<JsonValue> tiers = new ArrayList<>();
        long bound = 0;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bound += random.nextInt(1, 1000);
            JsonObject.Builder tier = JsonObject.builder().put("upTo", bound);
            boolean relaxed = random.nextBoolean();
            tier.put("levels", relaxed ? "relaxed" : "full");
            tiers.add(relaxed ? tier.put("by", "5%").build() : tier.build());
        }
        JsonObject.Builder last = JsonObject.builder().put("above", bound);
        tiers.add(
                random.nextBoolean()
                        ? last.put("levels", "relaxed").put("by", "10%").build()
                        : last.put("levels", "renegotiated")
                                .put("meanwhile", "full")
                                .build());
        return JsonValue.array(tiers);
    }

    private JsonValue milestones() {
        int first = random.nextInt(1, 99);
        List<JsonValue> milestones = new ArrayList<>();
        milestones.add(milestone("本协议签订", first));
        milestones.add(milestone("验收合格", 100 - first));
        return JsonValue.array(milestones);
    }

    private JsonObject milestone(String name, int percent) {
        JsonObject.Builder milestone = JsonObject.builder().put("name", name).put("share", percent + "%");
        return random.nextBoolean() ? milestone.put("within", "5 workdays").build() : milestone.build();
    }

    /** The request with names, channels and places that fit each other. */
    JsonObject settle(JsonObject request) {
        JsonObject settled = covered(request);
        settled = Members.put(settled, "parties.provider.account.name", name(settled));
        Optional<JsonValue> court = Members.at(settled, "disputes.court");
        if (court.equals(Optional.of(JsonValue.of("signing")))) {
            settled = Members.put(settled, "signing.place", JsonValue.of("浙江省杭州市"));
        }
        return Entrusted.settle(inclusion(invoice(settled)));
    }

    /** No special invoice to an individual, and none without the buyer's particulars. */
    private static JsonObject invoice(JsonObject request) {
        if (!Members.at(request, "invoice.kind").equals(Optional.of(JsonValue.of("special")))) {
            return request;
        } else if (Members.at(request, "parties.customer.individual").isPresent()) {
            return Members.put(request, "invoice.kind", JsonValue.of("ordinary"));
        }
        JsonObject particulars = JsonObject.builder()
                .put("title", "示例云裳服饰有限公司")
                .put("taxNumber", "91330106MA0EXA103Y")
                .build();
        return Members.put(request, "invoice.particulars", particulars);
    }

    /** What is charged over an inclusion needs that inclusion. */
    private static JsonObject inclusion(JsonObject request) {
        List<JsonValue> fees = new ArrayList<>(Members.items(request, "fees"));
        Optional<JsonValue> unit = fees.stream()
                .flatMap(fee -> Members.at((JsonObject) fee, "unit").stream())
                .findFirst();
        if (unit.isPresent() && unit.get() instanceof JsonValue.Text measure) {
            JsonObject base = (JsonObject) fees.get(0);
            fees.set(0, Members.put(base, "includes", JsonValue.of("3000 " + measure.value())));
        }
        return Members.put(request, "fees", JsonValue.array(fees));
    }

    private static JsonValue name(JsonObject request) {
        return Members.at(request, "parties.provider.organization.name")
                .or(() -> Members.at(request, "parties.provider.individual.name"))
                .orElseThrow();
    }

    /** Every channel of the services is served at some time. */
    private static JsonObject covered(JsonObject request) {
        List<JsonValue> channels = new ArrayList<>();
        if (Members.at(request, "services").orElseThrow() instanceof JsonValue.Array services) {
            for (JsonValue service : services.items()) {
                channels.addAll(Members.items(((JsonObject) service), "channels"));
            }
        }
        JsonObject coverage = JsonObject.builder()
                .put("channels", channels.stream().distinct().toList())
                .put("days", "everyday")
                .put("hours", "09:00-21:00")
                .build();
        return Members.put(request, "coverage", JsonValue.array(List.of(coverage)));
    }
}
