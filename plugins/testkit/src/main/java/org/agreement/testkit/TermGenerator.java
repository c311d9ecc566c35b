package org.agreement.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.api.value.Written;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.Tree;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.TermDoc;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Generates one candidate for a request; what belongs together is left to {@link Agreed}. */
final class TermGenerator {

    private static final List<String> NO_TERMS = List.of("industry", "plugins", "clauses", "number");

    private final RequestForm form;
    private final SplittableRandom random;
    private final Agreed agreed;

    TermGenerator(RequestForm form, SplittableRandom random) {
        this.form = form;
        this.random = random;
        this.agreed = new Agreed(random);
    }

    JsonObject request(String industry) {
        Map<String, JsonValue> request = new LinkedHashMap<>();
        if (!industry.equals(RequestForms.GENERAL)) {
            request.put("industry", JsonValue.of(industry));
        }
        for (Field field : form.root().fields()) {
            if (isOwnBlock(field)) {
                request.put(field.name(), value(field.shape(), field.name()));
            } else if (!NO_TERMS.contains(field.name())) {
                put(field, field.name(), request);
            }
        }
        return agreed.settle(new JsonObject(request));
    }

    private boolean isOwnBlock(Field field) {
        return form.blocks().stream()
                .filter(block -> block.name().equals(field.name()))
                .anyMatch(block -> block.plugin().descriptor().industry().isPresent());
    }

    private void put(Field field, String path, Map<String, JsonValue> into) {
        if (form.mayBeAbsent(field, path) && random.nextInt(2) == 0) {
            return;
        }
        into.put(field.name(), value(field.shape(), path));
    }

    private JsonValue value(Shape shape, String path) {
        Optional<JsonValue> known = agreed.value(path);
        if (known.isPresent()) {
            return known.get();
        } else if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar.type(), path);
        } else if (shape instanceof Shape.ListOf list) {
            return list(list, path);
        } else if (shape instanceof Shape.Fields fields) {
            return new JsonObject(fields(fields, path));
        } else if (shape instanceof Shape.OneOf choice) {
            return new JsonObject(variant(choice, path));
        }
        throw new IllegalStateException("only fees have models: " + path);
    }

    private Map<String, JsonValue> fields(Shape.Fields fields, String path) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (Field field : fields.fields()) {
            if (field.inlined()) {
                entries.putAll(variant((Shape.OneOf) field.shape(), path));
            } else {
                put(field, path + "." + field.name(), entries);
            }
        }
        return entries;
    }

    private Map<String, JsonValue> variant(Shape.OneOf choice, String path) {
        Variant variant = choice.variants().get(random.nextInt(choice.variants().size()));
        Map<String, JsonValue> entry = new LinkedHashMap<>();
        entry.put(variant.key(), value(variant.shape(), path + "." + variant.key()));
        return entry;
    }

    private JsonValue list(Shape.ListOf list, String path) {
        Optional<JsonValue> written = documented(path);
        if (list.element() instanceof Shape.ByModel fees) {
            return JsonValue.array(fees(fees, path));
        } else if (list.element() instanceof Shape.Scalar scalar
                && !scalar.type().choices().isEmpty()) {
            return someOf(scalar.type().choices());
        } else if (list.element() instanceof Shape.Scalar || (written.isPresent() && random.nextInt(2) == 0)) {
            return written.orElseGet(() -> JsonValue.array(List.of(value(list.element(), path))));
        }
        return JsonValue.array(List.of(value(list.element(), path)));
    }

    /** Every other time all, because what one plugin asks for another's list must hold. */
    private JsonValue someOf(List<String> choices) {
        boolean all = random.nextBoolean();
        List<String> some =
                choices.stream().filter(choice -> all || random.nextBoolean()).toList();
        return JsonValue.texts(some.isEmpty() ? choices.subList(0, 1) : some);
    }

    /** A fee of the first model, and perhaps one of each other. */
    private List<JsonValue> fees(Shape.ByModel fees, String path) {
        List<JsonValue> items = new ArrayList<>();
        for (Map.Entry<String, Shape.Fields> model : fees.models().entrySet()) {
            if (items.isEmpty() || random.nextBoolean()) {
                String name = documented(path + ".name")
                        .map(known -> ((JsonValue.Text) known).value())
                        .orElse("费用");
                Map<String, JsonValue> item = new LinkedHashMap<>();
                item.put("name", JsonValue.of(items.isEmpty() ? name : name + "之" + (items.size() + 1)));
                item.put("model", JsonValue.of(model.getKey()));
                item.putAll(fields(model.getValue(), path + "." + model.getKey()));
                items.add(new JsonObject(item));
            }
        }
        return items;
    }

    private JsonValue scalar(ScalarType type, String path) {
        List<String> choices = type.choices();
        if (!choices.isEmpty()) {
            return JsonValue.of(choices.get(random.nextInt(choices.size())));
        }
        return documented(path)
                .orElseGet(
                        () -> JsonValue.of(type.written().map(Written::example).orElse("示例文字")));
    }

    private Optional<JsonValue> documented(String path) {
        TermDoc doc = form.docs().of(path);
        return doc.example().or(doc::assumed).map(TermGenerator::texts);
    }

    /** The content with every single value as text, so that none is changed by what JSON makes of it. */
    private static JsonValue texts(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, JsonValue> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> entries.put(key, texts(entry.value())));
            return new JsonObject(entries);
        } else if (tree instanceof Tree.Sequence list) {
            return JsonValue.array(
                    list.items().stream().map(TermGenerator::texts).toList());
        }
        return JsonValue.of(((Tree.Scalar) tree).text());
    }
}
