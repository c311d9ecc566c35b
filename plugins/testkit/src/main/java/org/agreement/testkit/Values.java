package org.agreement.testkit;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.request.TermDoc;
import org.agreement.core.request.TermDocs;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Makes values of terms by chance, from the documented defaults and examples. */
final class Values {

    private static final Place PLACE = Place.inFile("generated");

    private final TermDocs docs;
    private final SplittableRandom random;

    Values(TermDocs docs, SplittableRandom random) {
        this.docs = docs;
        this.random = random;
    }

    /** A value; empty if the documentation shows none. */
    Optional<Tree> of(Shape shape, String path) {
        TermDoc doc = docs.of(path);
        Optional<Tree> shown = doc.assumed()
                .or(doc::example)
                .filter(value -> Fit.fault(shape, value).isEmpty());
        if (shape instanceof Shape.Scalar scalar) {
            List<String> choices = scalar.type().choices();
            return choices.isEmpty()
                    ? shown
                    : Optional.of(Tree.Scalar.plain(PLACE, choices.get(random.nextInt(choices.size()))));
        } else if (shown.isPresent()) {
            return shown;
        } else if (shape instanceof Shape.Fields fields) {
            return fields(fields, path);
        } else if (shape instanceof Shape.OneOf choice) {
            return variant(choice, path, Tree.Mapping.empty(PLACE)).map(mapping -> mapping);
        } else if (shape instanceof Shape.ListOf list) {
            return of(list.element(), path).map(item -> new Tree.Sequence(PLACE, Origin.WRITTEN, List.of(item)));
        }
        return Optional.empty();
    }

    private Optional<Tree> fields(Shape.Fields fields, String path) {
        Tree.Mapping made = Tree.Mapping.empty(PLACE);
        for (Field field : fields.fields()) {
            if (field.inlined()) {
                Optional<Tree.Mapping> chosen = variant((Shape.OneOf) field.shape(), path, made);
                if (chosen.isEmpty()) {
                    return Optional.empty();
                }
                made = chosen.get();
            } else if (!field.optional() || random.nextBoolean()) {
                Optional<Tree> value = of(field.shape(), path + "." + field.name());
                if (value.isPresent()) {
                    made = made.with(field.name(), value.get());
                } else if (!field.optional()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(made);
    }

    private Optional<Tree.Mapping> variant(Shape.OneOf choice, String path, Tree.Mapping into) {
        Variant variant = choice.variants().get(random.nextInt(choice.variants().size()));
        return of(variant.shape(), path + "." + variant.key()).map(value -> into.with(variant.key(), value));
    }
}
