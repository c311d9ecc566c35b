package org.agreement.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.Choice;
import org.agreement.api.value.Unreadable;
import org.agreement.core.data.Tree;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.shape.ScalarType;

/** Reads the fields of one rule; refuses what is not there or not of the right form, and goes on. */
final class RuleFields {

    private static final Bilingual TEXT = new Bilingual("一段文字", "a text");
    private static final Bilingual TEXTS = new Bilingual("文字的列表，如 [及时, 尽快]", "a list of texts, such as [及时, 尽快]");
    private static final Bilingual DAYS = new Bilingual("{from: 2025-05-01}", "{from: 2025-05-01}");
    private static final Bilingual BOTH = new Bilingual("{zh: 中文, en: English}", "{zh: 中文, en: English}");

    private final Mapping rule;
    private final String path;
    private final Refusals refusals;

    RuleFields(Mapping rule, String path, Refusals refusals) {
        this.rule = rule;
        this.path = path;
        this.refusals = refusals;
    }

    void checkKeys(List<String> known) {
        checkKeys(rule, path, known);
    }

    private void checkKeys(Mapping mapping, String at, List<String> known) {
        mapping.entries().values().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> refusals.add(
                        ErrorCode.UNKNOWN_KEY,
                        entry.keyPlace(),
                        at.isEmpty() ? entry.key() : at + "." + entry.key(),
                        Suggestion.wayOut(entry.key(), known)));
    }

    /** A text that must be there; empty if it is not. */
    Optional<Scalar> text(String key) {
        return required(key, TEXT).flatMap(node -> text(node, path + "." + key));
    }

    /** A text in both languages. */
    Bilingual bilingual(String key) {
        Optional<Tree> node = required(key, BOTH);
        if (node.isPresent() && node.get() instanceof Mapping both) {
            checkKeys(both, path + "." + key, List.of("zh", "en"));
            RuleFields fields = new RuleFields(both, path + "." + key, refusals);
            String zh = fields.text("zh").map(Scalar::text).orElse("");
            return new Bilingual(zh, fields.text("en").map(Scalar::text).orElse(""));
        }
        node.ifPresent(other -> refusals.add(ErrorCode.WRONG_TYPE, other.place(), path + "." + key, BOTH));
        return new Bilingual("", "");
    }

    /** One of the constants; the first if it is none. */
    <C extends Enum<C> & Choice> C choice(String key, Class<C> type) {
        C[] constants = type.getEnumConstants();
        return text(key)
                .flatMap(text -> choice(text, path + "." + key, constants))
                .orElse(constants[0]);
    }

    /** One of the constants; empty if the key is not there. */
    <C extends Enum<C> & Choice> Optional<C> optionalChoice(String key, Class<C> type) {
        return rule.get(key).flatMap(node -> text(node, path + "." + key)).flatMap(text -> {
            C[] constants = type.getEnumConstants();
            return choice(text, path + "." + key, constants);
        });
    }

    /** The first and the last day of {@code {from: 2025-05-01, until: 2030-01-01}}, either of which may be absent. */
    InForce inForce(String key) {
        Optional<Tree> node = rule.get(key);
        if (node.isPresent() && node.get() instanceof Mapping days) {
            checkKeys(days, path + "." + key, List.of("from", "until"));
            RuleFields fields = new RuleFields(days, path + "." + key, refusals);
            return new InForce(fields.day("from"), fields.day("until"));
        }
        node.ifPresent(other -> refusals.add(ErrorCode.WRONG_TYPE, other.place(), path + "." + key, DAYS));
        return InForce.ALWAYS;
    }

    /** A text that may be absent. */
    Optional<Scalar> optionalText(String key) {
        return rule.get(key).flatMap(node -> text(node, path + "." + key));
    }

    /** A day that may be absent. */
    Optional<LocalDate> day(String key) {
        return rule.get(key).flatMap(node -> text(node, path + "." + key)).flatMap(text -> {
            try {
                return Optional.of((LocalDate) new ScalarType(LocalDate.class).parse(text.text()));
            } catch (Unreadable e) {
                refusals.add(ErrorCode.WRONG_TYPE, text.place(), path + "." + key, e.expected());
                return Optional.empty();
            }
        });
    }

    /** Some of the constants. */
    <C extends Enum<C> & Choice> List<C> choices(String key, Class<C> type) {
        List<C> chosen = new ArrayList<>();
        for (Scalar text : texts(key, true)) {
            choice(text, path + "." + key, type.getEnumConstants()).ifPresent(chosen::add);
        }
        return chosen;
    }

    private <C extends Choice> Optional<C> choice(Scalar text, String at, C[] constants) {
        Optional<C> found = Arrays.stream(constants)
                .filter(constant -> constant.text().equals(text.text()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names =
                    Arrays.stream(constants).map(constant -> constant.text()).toList();
            refusals.add(ErrorCode.UNKNOWN_CHOICE, text.place(), at, Suggestion.wayOut(text.text(), names));
        }
        return found;
    }

    /** Texts; at least one if required. */
    List<Scalar> texts(String key, boolean required) {
        Optional<Tree> node = required ? required(key, TEXTS) : rule.get(key);
        List<Scalar> texts = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof Sequence sequence) {
            for (Tree item : sequence.items()) {
                text(item, path + "." + key + "." + texts.size()).ifPresent(texts::add);
            }
            if (required && sequence.items().isEmpty()) {
                refusals.add(ErrorCode.MISSING_VALUE, sequence.place(), path + "." + key, TEXTS);
            }
        } else {
            node.ifPresent(other -> refusals.add(ErrorCode.WRONG_TYPE, other.place(), path + "." + key, TEXTS));
        }
        return texts;
    }

    private Optional<Tree> required(String key, Bilingual form) {
        Optional<Tree> node = rule.get(key);
        if (node.isEmpty()) {
            refusals.add(ErrorCode.MISSING_VALUE, rule.place(), path + "." + key, form);
        }
        return node;
    }

    private Optional<Scalar> text(Tree node, String at) {
        if (node instanceof Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        refusals.add(ErrorCode.WRONG_TYPE, node.place(), at, TEXT);
        return Optional.empty();
    }
}
