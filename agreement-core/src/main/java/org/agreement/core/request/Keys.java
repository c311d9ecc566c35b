package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** The keys that a mapping of a shape may have. */
final class Keys {

    private Keys() {}

    static List<String> of(Shape shape) {
        List<String> keys = new ArrayList<>();
        if (shape instanceof Shape.Fields fields) {
            for (Field field : fields.fields()) {
                keys.addAll(field.inlined() ? of(field.shape()) : List.of(field.name()));
            }
        } else if (shape instanceof Shape.OneOf choice) {
            keys.addAll(choice.variants().stream().map(Variant::key).toList());
        } else if (shape instanceof Shape.ByModel entry) {
            keys.addAll(of(entry.common()));
        }
        return keys;
    }
}
