package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.shape.Access;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Finds what lies on the way to a term: what must be there, and of which choice it is a variant or constant. */
final class TermWays {

    /**
     * The way to a term.
     *
     * @param through the paths before it of what may be absent
     * @param choice the choice of which it is one
     * @param made whether the choice is always made where the way leads
     */
    record Way(List<String> through, Optional<Atom.Choice> choice, boolean made) {}

    private final Shape root;

    /** Ways from a root that has the names of all plugins. */
    TermWays(Scope root) {
        this.root = root.shape();
    }

    /**
     * The way to what an atom asks for.
     *
     * @param path as atoms have it, with {@code *1} for the element of a list
     */
    Way to(String path) {
        List<String> through = new ArrayList<>();
        List<String> before = List.of();
        Optional<Atom.Choice> choice = Optional.empty();
        boolean made = true;
        Shape shape = root;
        String walked = "";
        for (String word : path.split("\\.", -1)) {
            before = List.copyOf(through);
            choice = Optional.empty();
            String at = walked.isEmpty() ? word : walked + "." + word;
            if (word.startsWith("*") && shape instanceof Shape.ListOf list) {
                through.add(walked);
                before = List.copyOf(through);
                shape = list.element();
            } else {
                Optional<Access> access = shape.access(word);
                if (access.isEmpty()) {
                    break;
                }
                choice = choice(shape, walked, word);
                made = made(shape, word);
                if (access.get().optional()) {
                    through.add(at);
                }
                shape = access.get().shape();
            }
            walked = at;
        }
        return new Way(before, choice, made);
    }

    private static Optional<Atom.Choice> choice(Shape shape, String path, String word) {
        if (shape instanceof Shape.Scalar scalar) {
            return Optional.of(new Atom.Choice(path, scalar.type().choices()))
                    .filter(choice -> choice.keys().contains(word));
        } else if (shape instanceof Shape.OneOf oneOf) {
            List<String> keys = oneOf.variants().stream().map(Variant::key).toList();
            return Optional.of(new Atom.Choice(path, keys)).filter(choice -> keys.contains(word));
        } else if (shape instanceof Shape.Fields fields) {
            return fields.fields().stream()
                    .filter(Field::inlined)
                    .flatMap(field -> choice(field.shape(), path, word).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean made(Shape shape, String word) {
        return !(shape instanceof Shape.Fields fields)
                || fields.fields().stream()
                        .noneMatch(field -> field.inlined()
                                && field.optional()
                                && field.shape().access(word).isPresent());
    }
}
