package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/**
 * Writes a request to be filled in: what must be given stands there without a value, with an example beside it; what may be left
 * out is commented out, with the value that would be assumed. Commented lines become right when {@code # } is taken away. What
 * was answered already stands there with its value.
 */
public final class RequestTemplate {

    private static final String COMMENT = "# ";
    private static final String USUAL = "常用约定值";

    private final RequestForm form;
    private final Tree.Mapping answers;
    private final Defaults defaults;
    private final Hints hints;
    private final TemplateLines lines = new TemplateLines();

    private RequestTemplate(RequestForm form, Tree.Mapping answers) {
        this.form = form;
        this.answers = answers;
        this.defaults = new Defaults(form.docs());
        this.hints = new Hints(form.docs());
    }

    /**
     * The template.
     *
     * @param industry the industry of the form, or {@link RequestForms#GENERAL}
     */
    public static String write(RequestForm form, String industry) {
        return write(form, industry, Tree.Mapping.empty(Place.inFile("")));
    }

    /** The template with what was answered. */
    public static String write(RequestForm form, String industry, Tree.Mapping answers) {
        RequestTemplate template = new RequestTemplate(form, answers);
        template.head(industry);
        for (TemplateOrder.Group group : TemplateOrder.of(form)) {
            template.lines.words("");
            template.lines.words("──── " + group.heading() + " ────");
            group.fields().forEach(template::top);
        }
        return template.lines.text();
    }

    private void head(String industry) {
        lines.words("客户服务协议要素表");
        lines.words("没有值的项目必须填写。以 # 注释掉的可以不写：标有默认的按所列的值，标有可选的不适用；");
        lines.words("要改的，去掉行首的 # 和其后的一个空格（连同上级各行），改成自己的值。");
        lines.words("默认值没有注明来源的，是常用约定值，不是法定标准。");
        lines.words("填好后：agreement create <本文件>");
        lines.words("");
        String prefix = industry.equals(RequestForms.GENERAL) ? COMMENT : "";
        lines.line(prefix + "industry: " + industry, meaning("industry"));
    }

    private void top(Field field) {
        lines.words("");
        if (TemplateOrder.isOfIndustry(form, field)) {
            value(field.name(), field.shape(), field.name(), "", "");
        } else {
            field(field, field.name(), "");
        }
    }

    private void field(Field field, String path, String prefix) {
        if (isAnswered(path)) {
            value(field.name(), field.shape(), path, prefix, "");
            return;
        }
        Optional<Tree> assumed = MustBeWritten.contains(path) ? Optional.empty() : defaults.assumed(field, path);
        String at = form.mayBeAbsent(field, path) ? commentedOut(prefix) : prefix;
        if (assumed.isPresent() && !(field.shape() instanceof Shape.Fields)) {
            lines.entry(at, field.name(), assumed.get(), meaning(path) + source(path));
        } else {
            value(field.name(), field.shape(), path, at, field.optional() ? "（可选）" : "");
        }
    }

    /** A key and what stands under it. */
    private void value(String name, Shape shape, String path, String prefix, String note) {
        Optional<Tree> answer = answers.at(path);
        if (answer.isPresent() && !(answer.get() instanceof Tree.Mapping)) {
            lines.entry(prefix, name, answer.get(), meaning(path));
            return;
        }
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
        List<String> answered = choice.variants().stream()
                .map(Variant::key)
                .filter(key -> isAnswered(path + "." + key))
                .toList();
        boolean settled = !answered.isEmpty() || defaults.assumesVariant(choice, path);
        String at = settled ? commentedOut(prefix) : prefix;
        for (Variant variant : choice.variants()) {
            boolean chosen = answered.contains(variant.key());
            value(variant.key(), variant.shape(), path + "." + variant.key(), chosen ? prefix : at, "");
            at = prefix + COMMENT;
        }
    }

    private boolean isAnswered(String path) {
        return answers.at(path).isPresent();
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
        boolean usual = doc.source().isEmpty() || doc.source().equals(USUAL);
        return usual ? "（默认）" : "（默认：" + doc.source() + "）";
    }
}
