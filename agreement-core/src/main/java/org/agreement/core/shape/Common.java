package org.agreement.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all variants of a choice have in common. */
final class Common {

    private Common() {}

    static Optional<Access> access(List<Variant> variants, String name) {
        List<Access> each = new ArrayList<>();
        for (Variant variant : variants) {
            Optional<Access> access =
                    variant.unwrapped() ? Optional.empty() : variant.shape().access(name);
            if (access.isEmpty() || (!each.isEmpty() && !sameShape(each.get(0), access.get()))) {
                return Optional.empty();
            }
            each.add(variant.access().then(access.get()));
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        boolean optional = variants.stream()
                .anyMatch(v -> v.shape().access(name).map(Access::optional).orElse(true));
        return Optional.of(new Access(each.get(0).shape(), optional, value -> first(each, value)));
    }

    static List<String> names(List<Variant> variants) {
        return variants.isEmpty()
                ? List.of()
                : variants.get(0).shape().names().stream()
                        .filter(name -> access(variants, name).isPresent())
                        .toList();
    }

    private static boolean sameShape(Access one, Access other) {
        return one.shape() instanceof Shape.Scalar a
                && other.shape() instanceof Shape.Scalar b
                && a.type().equals(b.type());
    }

    private static Optional<Object> first(List<Access> each, Object value) {
        return each.stream()
                .flatMap(access -> access.get().apply(value).stream())
                .findFirst();
    }
}
