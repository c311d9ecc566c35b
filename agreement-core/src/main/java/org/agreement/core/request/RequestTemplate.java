package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/**
 * Writes a request to be filled in: what must be given stands there without a value, with an example beside it; what may be left
 * out is commented out, with the value that would be assumed. Commented lines become right when {@code # } is taken away.
 */
public final class RequestTemplate {

    /** What a drafter settles first; everything else follows in the order of the terms. */
    private static final List<String> FIRST =
            List.of("title", "parties", "period", "services", "coverage", "scope", "fees", "tax", "payment", "invoice");

    private static final String COMMENT = "# ";

    private final RequestForm form;
    private final Defaults defaults;
    private final Hints hints;
    private final TemplateLines lines = new TemplateLines();

    private RequestTemplate(RequestForm form) {
        this.form = form;
        this.defaults = new Defaults(form.docs());
        this.hints = new Hints(form.docs());
    }

    /**
     * The template.
     *
     * @param industry the industry of the form, or {@link RequestForms#GENERAL}
     */
    public static String write(RequestForm form, String industry) {
        RequestTemplate template = new RequestTemplate(form);
        template.head(industry);
        template.fields();
        return template.lines.text();
    }

    private void head(String industry) {
        lines.words("客户服务协议要素表");
        lines.words("没有值的项目必须填写。注释掉的项目可以不写：标有默认的按所列的值，标有可选的不适用。");
        lines.words("填好后：agreement create <本文件>");
        lines.words("");
        String prefix = industry.equals(RequestForms.GENERAL) ? COMMENT : "";
        lines.line(prefix + "industry: " + industry, meaning("industry"));
    }

    private void fields() {
        List<Field> rest = new ArrayList<>(form.root().fields());
        List<String> choices = Keys.of(form.choices());
        rest.removeIf(field -> choices.contains(field.name()));
        for (String name : FIRST) {
            rest.stream().filter(field -> field.name().equals(name)).forEach(this::top);
        }
        rest.stream().filter(field -> !FIRST.contains(field.name())).forEach(this::top);
    }

    private void top(Field field) {
        lines.words("");
        boolean industrys = form.blocks().stream()
                .filter(block -> block.name().equals(field.name()))
                .anyMatch(block -> block.plugin().descriptor().industry().isPresent());
        if (industrys) {
            value(field.name(), field.shape(), field.name(), "", "");
        } else {
            field(field, field.name(), "");
        }
    }

    private void field(Field field, String path, String prefix) {
        Optional<Tree> assumed = MustBeWritten.contains(path) ? Optional.empty() : defaults.assumed(field, path);
        String at = form.mayBeAbsent(field, path) ? commentedOut(prefix) : prefix;
        if (assumed.isPresent() && !(field.shape() instanceof Shape.Fields)) {
            lines.line(at + field.name() + ": " + FlowText.of(assumed.get()), meaning(path) + source(path));
        } else {
            value(field.name(), field.shape(), path, at, field.optional() ? "（可选）" : "");
        }
    }

    /** A key and what stands under it. */
    private void value(String name, Shape shape, String path, String prefix, String note) {
        boolean scalars = shape instanceof Shape.Scalar
                || (shape instanceof Shape.ListOf list && list.element() instanceof Shape.Scalar);
        if (scalars) {
            String example = isComment(prefix) ? example(path) : "";
            String remark = example.isEmpty() ? hints.of(shape, path).zh() : meaning(path);
            lines.line(prefix + name + ": " + example, remark + source(path) + note);
            return;
        }
        lines.line(prefix + name + ":", meaning(path) + note);
        if (shape instanceof Shape.ListOf list) {
            items(list.element(), path, prefix);
        } else {
            body(shape, path, prefix + "  ", prefix + "  ");
        }
    }

    /**
     * What stands under a key.
     *
     * @param first before the first line; the dash of a list's item stands there
     */
    private void body(Shape shape, String path, String first, String prefix) {
        if (shape instanceof Shape.OneOf choice) {
            choice(choice, path, prefix);
            return;
        }
        String start = first;
        for (Field field : inOrder((Shape.Fields) shape, path, first.equals(prefix))) {
            if (field.inlined()) {
                choice((Shape.OneOf) field.shape(), path, prefix);
            } else {
                field(field, path + "." + field.name(), start);
                start = prefix;
            }
        }
    }

    /** The dash of an item must not be commented out: what must be filled in begins it. */
    private List<Field> inOrder(Shape.Fields shape, String path, boolean asDeclared) {
        List<Field> fields = new ArrayList<>(shape.fields());
        Optional<Field> begins = fields.stream()
                .filter(field -> !field.inlined() && !form.mayBeAbsent(field, path + "." + field.name()))
                .findFirst();
        if (begins.isPresent() && !asDeclared) {
            fields.remove(begins.get());
            fields.add(0, begins.get());
        }
        return fields;
    }

    /** One item of a list, or one of each pricing model; others of its kind are for the drafter to add. */
    private void items(Shape element, String path, String prefix) {
        if (!(element instanceof Shape.ByModel entry)) {
            body(element, path, prefix + "  - ", prefix + "    ");
            return;
        }
        String at = prefix + "  ";
        for (var model : entry.models().entrySet()) {
            String under = path + "." + model.getKey();
            lines.line(at + "- model: " + model.getKey(), meaning(under));
            String rest = at + "  ";
            entry.common().fields().stream()
                    .filter(field -> !field.name().equals("model"))
                    .forEach(field -> field(field, path + "." + field.name(), rest));
            body(model.getValue(), under, rest, rest);
            at = commentedOut(prefix + "  ");
        }
    }

    /** The first variant stands, unless one would be assumed; the others are commented out. */
    private void choice(Shape.OneOf choice, String path, String prefix) {
        String at = defaults.assumesVariant(choice, path) ? commentedOut(prefix) : prefix;
        for (Variant variant : choice.variants()) {
            value(variant.key(), variant.shape(), path + "." + variant.key(), at, "");
            at = prefix + COMMENT;
        }
    }

    private static boolean isComment(String prefix) {
        return prefix.contains(COMMENT);
    }

    private static String commentedOut(String prefix) {
        return isComment(prefix) ? prefix : prefix + COMMENT;
    }

    private String example(String path) {
        TermDoc doc = form.docs().of(path);
        return doc.assumed().or(doc::example).map(FlowText::of).orElse("…");
    }

    private String meaning(String path) {
        return form.docs().of(path).text().zh();
    }

    private String source(String path) {
        TermDoc doc = form.docs().of(path);
        if (doc.assumed().isEmpty()) {
            return "";
        }
        return doc.source().isEmpty() ? "（默认）" : "（默认：" + doc.source() + "）";
    }
}
