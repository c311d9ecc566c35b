package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/**
 * Asks for a request, question by question: for all that must be given, then for what the user wants to add or to change. One
 * object for one interview.
 */
public final class Interview {

    private static final Bilingual ADDED = new Bilingual(
            "要加上哪些约定？序号以逗号分隔，直接回车为不加", "Which of these shall be added? Numbers with commas between, or nothing");
    private static final Bilingual CHANGED = new Bilingual(
            "要逐项查看哪些惯常的约定？序号以逗号分隔，直接回车为全部用默认值",
            "Which usual terms do you want to look at? Numbers with commas between, or nothing to keep all defaults");
    private static final Bilingual MORE = new Bilingual("再加一项？", "Another one?");
    private static final Bilingual REWRITE = new Bilingual("改写这份清单？", "Write this list anew?");

    private final RequestForm form;
    private final Defaults defaults;
    private final Answers answers;
    private final ScalarQuestions scalars;

    private Interview(RequestForm form, String industry, Interviewer interviewer) {
        this.form = form;
        this.defaults = new Defaults(form.docs());
        this.answers = new Answers(interviewer, industry);
        this.scalars = new ScalarQuestions(form.docs(), answers);
    }

    /** The answers: a request in which everything that must be given stands. */
    public static Tree.Mapping hold(RequestForm form, String industry, Interviewer interviewer) {
        return new Interview(form, industry, interviewer).hold();
    }

    private Tree.Mapping hold() {
        List<Field> added = new ArrayList<>();
        List<Field> changed = new ArrayList<>();
        for (TemplateOrder.Group group : TemplateOrder.of(form)) {
            List<Field> asked = group.fields().stream()
                    .filter(field -> TemplateOrder.isOfIndustry(form, field) || !form.mayBeAbsent(field, field.name()))
                    .toList();
            List<Field> others = new ArrayList<>(group.fields());
            others.removeAll(asked);
            others.forEach(field -> (field.optional() ? added : changed).add(field));
            asked.forEach(this::block);
        }
        chosen(added, ADDED).forEach(this::block);
        chosen(changed, CHANGED).forEach(this::usual);
        return answers.tree();
    }

    /** The blocks that the user names. */
    private List<Field> chosen(List<Field> fields, Bilingual text) {
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Question.Option> options = fields.stream()
                .map(field -> new Question.Option(field.name(), text(field.name())))
                .toList();
        List<String> names = answers.chosen(
                Question.of("", text).with(options).canBeSkipped().forSeveral());
        return fields.stream().filter(field -> names.contains(field.name())).toList();
    }

    private void block(Field field) {
        answers.heading(text(field.name()));
        answers.open(field.name());
        value(field.shape(), field.name(), new Spot(field.name(), field.name(), field.personal()));
    }

    /** A block of which everything has a default: each value is asked for, and nothing changes where nothing is answered. */
    private void usual(Field field) {
        answers.heading(text(field.name()));
        usual(field, new Spot(field.name(), field.name(), field.personal()));
    }

    private void usual(Field field, Spot spot) {
        Shape shape = field.shape();
        if (shape instanceof Shape.Scalar || isListOfScalars(shape)) {
            scalars.usual(shape, spot, defaults.assumed(field, spot.docPath()));
        } else if (shape instanceof Shape.Fields fields && !field.optional()) {
            fields.fields().stream()
                    .filter(inner -> !inner.inlined())
                    .forEach(inner -> usual(inner, spot.child(inner.name(), inner.personal())));
        } else if (shape instanceof Shape.ListOf && answers.isYes(spot.path(), REWRITE)) {
            value(shape, spot.path(), spot);
        }
    }

    private static boolean isListOfScalars(Shape shape) {
        return shape instanceof Shape.ListOf list && list.element() instanceof Shape.Scalar;
    }

    /** Asks for everything in a value that must be given. */
    private void value(Shape shape, String name, Spot spot) {
        if (shape instanceof Shape.Scalar || isListOfScalars(shape)) {
            scalars.needed(shape, spot);
        } else if (shape instanceof Shape.ListOf list) {
            items(list.element(), spot);
        } else if (shape instanceof Shape.OneOf choice) {
            choice(choice, spot);
        } else if (shape instanceof Shape.ByModel entry) {
            entry(entry, spot);
        } else if (shape instanceof Shape.Fields fields) {
            fields(fields, spot, name.isEmpty());
        }
    }

    /**
     * The fields of a record.
     *
     * @param item whether it is an item of a list, of which single values that may be left out are asked for too
     */
    private void fields(Shape.Fields shape, Spot spot, boolean item) {
        for (Field field : shape.fields()) {
            if (field.inlined()) {
                choice((Shape.OneOf) field.shape(), spot);
                continue;
            }
            Spot at = spot.child(field.name(), field.personal());
            if (!form.mayBeAbsent(field, at.docPath())) {
                value(field.shape(), field.name(), at);
            } else if (item && field.optional() && field.shape() instanceof Shape.Scalar) {
                scalars.possible(field.shape(), at);
            }
        }
    }

    private void items(Shape element, Spot spot) {
        do {
            answers.openList(spot.path());
            int index = 0;
            do {
                value(element, "", spot.item(index));
                index++;
            } while (answers.isYes(spot.path(), MORE));
        } while (answers.isRefused(spot.path()) && answers.isYes(spot.path(), REWRITE));
    }

    private void entry(Shape.ByModel shape, Spot spot) {
        Map<String, Shape.Fields> models = new LinkedHashMap<>(shape.models());
        Spot model = spot.child("model", false);
        List<Question.Option> options = models.keySet().stream()
                .map(key -> new Question.Option(key, text(spot.docPath() + "." + key)))
                .toList();
        String chosen = answers.chosen(
                        Question.of(model.path(), text(model.docPath())).with(options))
                .get(0);
        answers.put(model.path(), Tree.Scalar.plain(Place.inFile(""), chosen));
        shape.common().fields().stream()
                .filter(field -> !field.name().equals("model"))
                .forEach(field -> value(field.shape(), field.name(), spot.child(field.name(), field.personal())));
        Optional.ofNullable(models.get(chosen)).ifPresent(fields -> fields(fields, spot.documentedUnder(chosen), true));
    }

    /** One variant is chosen; a usual one need not be. */
    private void choice(Shape.OneOf choice, Spot spot) {
        List<Question.Option> options = choice.variants().stream()
                .map(variant -> new Question.Option(variant.key(), text(spot.docPath() + "." + variant.key())))
                .toList();
        boolean assumed = defaults.assumesVariant(choice, spot.docPath());
        Question question = Question.of(spot.path(), text(spot.docPath())).with(options);
        List<String> chosen = answers.chosen(assumed ? question.canBeSkipped() : question);
        for (Variant variant : choice.variants()) {
            if (chosen.contains(variant.key())) {
                Spot at = spot.child(variant.key(), variant.personal());
                answers.open(at.path());
                value(variant.shape(), variant.key(), at);
            }
        }
    }

    private Bilingual text(String docPath) {
        Bilingual text = form.docs().of(docPath).text();
        String name = docPath.substring(docPath.lastIndexOf('.') + 1);
        return text.zh().isEmpty() ? new Bilingual(name, name) : text;
    }
}
