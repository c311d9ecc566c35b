package org.agreement.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** The paths by which terms are documented: without indexes of lists, with the keys of variants and the ids of pricing models. */
final class TermPaths {

    private final Map<String, Shape> paths = new LinkedHashMap<>();

    private TermPaths() {}

    /** Every path below a root, with the shape of what stands there. */
    static Map<String, Shape> of(Shape root) {
        TermPaths walk = new TermPaths();
        walk.below("", root);
        return walk.paths;
    }

    private void at(String path, Shape shape) {
        paths.put(path, shape);
        below(path, shape);
    }

    private void below(String path, Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            for (Field field : fields.fields()) {
                if (field.inlined()) {
                    below(path, field.shape());
                } else {
                    at(child(path, field.name()), field.shape());
                }
            }
        } else if (shape instanceof Shape.OneOf choice) {
            for (Variant variant : choice.variants()) {
                at(child(path, variant.key()), variant.shape());
            }
        } else if (shape instanceof Shape.ListOf list) {
            below(path, list.element());
        } else if (shape instanceof Shape.ByModel entries) {
            below(path, entries.common());
            entries.models().forEach((model, fields) -> at(child(path, model), fields));
        }
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
