package org.agreement.core.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.Written;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.shape.Shape;

/** Says what would be right at a place: what the term is, how it is written, an example. */
final class Hints {

    private static final Bilingual SILENT = new Bilingual("", "");

    private final TermDocs docs;

    Hints(TermDocs docs) {
        this.docs = docs;
    }

    /** Whether the list may be empty: its default is the empty list. */
    boolean mayBeEmpty(String docPath) {
        return docs.of(docPath)
                .assumed()
                .filter(value ->
                        value instanceof Tree.Sequence list && list.items().isEmpty())
                .isPresent();
    }

    /** What would be right. */
    Bilingual of(Shape shape, String docPath) {
        TermDoc doc = docs.of(docPath);
        Bilingual form = form(shape);
        if (!doc.isDocumented() && form.equals(SILENT)) {
            form = plain(shape);
        }
        Optional<String> example = example(doc, shape);
        return new Bilingual(
                text(doc.text().zh(), form.zh(), example, "；", "，如 "),
                text(doc.text().en(), form.en(), example, "; ", ", such as "));
    }

    /** The refusal of what is missing; the place is that of its parent. */
    Refusal missing(Place place, Shape shape, Spot spot) {
        ErrorCode code = MustBeWritten.code(spot.docPath()).orElse(ErrorCode.MISSING_VALUE);
        Bilingual hint = of(shape, spot.docPath());
        if (code == ErrorCode.ADJUSTMENT_INCOMPLETE) {
            String key = spot.path().substring(spot.path().lastIndexOf('.') + 1);
            return Refusal.of(code, place, spot.path(), key, hint);
        }
        return Refusal.of(code, place, spot.path(), hint);
    }

    private static String text(String meaning, String form, Optional<String> example, String and, String such) {
        boolean one = meaning.isEmpty() || (form.startsWith(meaning) && form.length() > meaning.length());
        String both = one || form.isEmpty() ? (one ? form : meaning) : meaning + and + form;
        return both
                + example.filter(text -> !both.contains(text))
                        .map(text -> such + text)
                        .orElse("");
    }

    private static Bilingual form(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            List<String> choices = scalar.type().choices();
            if (!choices.isEmpty()) {
                String all = String.join(", ", choices);
                return new Bilingual("可写 " + all, "one of " + all);
            }
            Optional<Written> written = scalar.type().written();
            return written.map(as -> new Bilingual(as.zh(), as.en())).orElse(SILENT);
        } else if (shape instanceof Shape.ListOf) {
            return SILENT;
        }
        String keys = String.join(", ", Keys.of(shape));
        return new Bilingual("其下的键：" + keys, "with the keys " + keys);
    }

    private static Bilingual plain(Shape shape) {
        Class<?> type = shape instanceof Shape.Scalar scalar ? scalar.type().type() : List.class;
        if (type == LocalDate.class) {
            return new Bilingual("日期", "a date");
        } else if (type == LocalTime.class) {
            return new Bilingual("时点", "a time");
        } else if (type == List.class) {
            return new Bilingual("列表", "a list");
        }
        return type == Integer.class ? new Bilingual("整数", "a whole number") : new Bilingual("文字", "text");
    }

    private static Optional<String> example(TermDoc doc, Shape shape) {
        Optional<String> own = doc.example()
                .or(doc::assumed)
                .map(tree -> tree instanceof Tree.Scalar scalar ? scalar.text() : FlowText.of(tree));
        return own.or(() -> shape instanceof Shape.Scalar scalar
                ? scalar.type().written().map(Written::example)
                : Optional.empty());
    }
}
