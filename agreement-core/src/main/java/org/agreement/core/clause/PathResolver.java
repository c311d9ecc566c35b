package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.shape.Access;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Finds what a path stands for: its first word in the innermost scope that has it, the others from there on. */
final class PathResolver {

    private final Refusals refusals;

    PathResolver(Refusals refusals) {
        this.refusals = refusals;
    }

    /** What the path stands for; refused and empty if there is no such thing. */
    Optional<Resolved> resolve(Scope innermost, String path, Place place) {
        if (path.equals(".")) {
            return itself(innermost, place);
        }
        List<String> words = List.of(path.split("\\.", -1));
        int up = 0;
        for (Optional<Scope> scope = Optional.of(innermost);
                scope.isPresent();
                scope = scope.get().outer(), up++) {
            if (scope.get().shape().access(words.get(0)).isPresent()) {
                return walk(scope.get(), up, words, place);
            }
        }
        if (innermost.isUnknown()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Optional<Scope> scope = Optional.of(innermost);
                scope.isPresent();
                scope = scope.get().outer()) {
            names.addAll(scope.get().shape().names());
        }
        refusals.add(ErrorCode.TERM_UNKNOWN, place, path, words.get(0), Suggestion.wayOut(words.get(0), names));
        return Optional.empty();
    }

    private Optional<Resolved> itself(Scope scope, Place place) {
        if (scope.isUnknown()) {
            return Optional.empty();
        } else if (scope.outer().isEmpty()) {
            refusals.add(
                    ErrorCode.TERM_UNKNOWN,
                    place,
                    ".",
                    ".",
                    new Bilingual(
                            "{{.}} 只能写在列表或可选项的区段内",
                            "{{.}} stands within a section over a list or something optional only"));
            return Optional.empty();
        }
        return Optional.of(
                new Resolved(scope.shape(), Atom.present(scope.path()), List.of(), new Lookup(0, "", Optional::of)));
    }

    private Optional<Resolved> walk(Scope scope, int up, List<String> words, Place place) {
        Shape shape = scope.shape();
        Function<Object, Optional<Object>> get = Optional::of;
        List<String> optional = new ArrayList<>();
        Optional<Atom.Choice> choice = Optional.empty();
        String walked = "";
        for (String word : words) {
            Optional<Access> access = shape.access(word);
            if (access.isEmpty()) {
                String all = String.join(".", words);
                refusals.add(ErrorCode.TERM_UNKNOWN, place, all, word, wayOut(shape, walked, word));
                return Optional.empty();
            }
            choice = choice(shape, scope.at(walked), word);
            walked = walked.isEmpty() ? word : walked + "." + word;
            if (access.get().optional()) {
                optional.add(scope.at(walked));
            }
            Function<Object, Optional<Object>> before = get;
            Function<Object, Optional<Object>> step = access.get().get();
            get = value -> before.apply(value).flatMap(step);
            shape = access.get().shape();
        }
        Atom atom = new Atom(scope.at(walked), false, choice);
        return Optional.of(new Resolved(shape, atom, optional, new Lookup(up, walked, get)));
    }

    private static Bilingual wayOut(Shape shape, String walked, String word) {
        if (shape instanceof Shape.ListOf) {
            return new Bilingual(
                    walked + " 是列表，请用 {{#" + walked + "}}…{{/" + walked + "}} 逐项书写",
                    walked + " is a list: use {{#" + walked + "}}…{{/" + walked + "}}");
        } else if (shape.names().isEmpty()) {
            return new Bilingual(walked + " 是单个值，没有下级", walked + " is a single value and has no parts");
        }
        return Suggestion.wayOut(word, shape.names());
    }

    /** The choice that a word belongs to as one of its variants or constants. */
    private static Optional<Atom.Choice> choice(Shape shape, String path, String word) {
        if (shape instanceof Shape.Scalar scalar && scalar.type().isChoice()) {
            return Optional.of(new Atom.Choice(path, scalar.type().choices()));
        } else if (shape instanceof Shape.OneOf oneOf) {
            List<String> keys = oneOf.variants().stream().map(Variant::key).toList();
            return Optional.of(new Atom.Choice(path, keys)).filter(found -> keys.contains(word));
        } else if (shape instanceof Shape.Fields fields) {
            return fields.fields().stream()
                    .filter(Field::inlined)
                    .flatMap(field -> choice(field.shape(), path, word).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
