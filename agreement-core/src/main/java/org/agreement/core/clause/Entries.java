package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.Choice;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** The entries of a mapping with known keys; refuses unknown keys, missing values and wrong types where they stand. */
public final class Entries {

    private final Tree.Mapping mapping;
    private final Refusals refusals;

    private Entries(Tree.Mapping mapping, Refusals refusals) {
        this.mapping = mapping;
        this.refusals = refusals;
    }

    /** The entries of a tree; refused and empty if it is no mapping. */
    public static Optional<Entries> of(Tree tree, List<String> known, Refusals refusals) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            refusals.add(ErrorCode.WRONG_TYPE, tree.place(), "", new Bilingual("名称: 值", "key: value"));
            return Optional.empty();
        }
        for (Tree.Entry entry : mapping.entries().values()) {
            if (!known.contains(entry.key())) {
                refusals.add(
                        ErrorCode.UNKNOWN_KEY, entry.keyPlace(), entry.key(), Suggestion.wayOut(entry.key(), known));
            }
        }
        return Optional.of(new Entries(mapping, refusals));
    }

    public Place place() {
        return mapping.place();
    }

    public boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /** Where a key is written. */
    public Place place(String key) {
        return mapping.entry(key).map(Tree.Entry::keyPlace).orElseGet(mapping::place);
    }

    public Optional<Tree> tree(String key) {
        return mapping.get(key);
    }

    public Optional<Located> text(String key) {
        return mapping.get(key).flatMap(tree -> text(key, tree));
    }

    private Optional<Located> text(String key, Tree tree) {
        if (tree instanceof Tree.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(new Located(scalar.text().strip(), scalar.place()));
        }
        refusals.add(ErrorCode.WRONG_TYPE, tree.place(), key, new Bilingual("一段文字", "a text"));
        return Optional.empty();
    }

    /** The text; empty text at the place of the mapping if it is refused for being missing. */
    public Located required(String key) {
        if (!has(key)) {
            refusals.add(ErrorCode.MISSING_VALUE, place(), key, new Bilingual("请写明 " + key, "Write " + key));
        }
        return text(key).orElseGet(() -> new Located("", place()));
    }

    /** A heading, which holds neither placeholders nor references. */
    String title() {
        Located title = required("title");
        if (title.text().matches(".*(\\{\\{|}}|\\[\\[|]]).*")) {
            refusals.add(ErrorCode.TAG_MALFORMED, title.place(), "title", title.text());
        }
        return title.text();
    }

    /** One text or a list of texts, refused if it is missing. */
    List<Located> requiredTexts(String key) {
        if (!has(key)) {
            required(key);
        }
        return texts(key);
    }

    /** One text or a list of texts. */
    public List<Located> texts(String key) {
        List<Located> texts = new ArrayList<>();
        Optional<Tree> value = mapping.get(key);
        if (value.isPresent() && value.get() instanceof Tree.Sequence sequence) {
            sequence.items().forEach(item -> text(key, item).ifPresent(texts::add));
        } else {
            value.flatMap(tree -> text(key, tree)).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** True or false; the other value where it is absent or refused. */
    boolean flag(String key, boolean otherwise) {
        Optional<Located> text = text(key);
        boolean wrong = text.isPresent()
                && !List.of("true", "false").contains(text.get().text());
        if (wrong) {
            refuseChoice(key, text.get(), List.of("true", "false"));
        }
        return text.filter(found -> !wrong)
                .map(found -> found.text().equals("true"))
                .orElse(otherwise);
    }

    <E extends Enum<E> & Choice> Optional<E> choice(String key, Class<E> type) {
        return text(key).flatMap(text -> choice(key, text, type));
    }

    <E extends Enum<E> & Choice> List<E> choices(String key, Class<E> type) {
        return texts(key).stream()
                .flatMap(text -> choice(key, text, type).stream())
                .toList();
    }

    private <E extends Enum<E> & Choice> Optional<E> choice(String key, Located text, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        Optional<E> found =
                all.stream().filter(one -> one.text().equals(text.text())).findFirst();
        if (found.isEmpty()) {
            refuseChoice(key, text, all.stream().map(Choice::text).toList());
        }
        return found;
    }

    private void refuseChoice(String key, Located text, List<String> possible) {
        refusals.add(ErrorCode.UNKNOWN_CHOICE, text.place(), key, Suggestion.wayOut(text.text(), possible));
    }
}
