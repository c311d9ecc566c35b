package org.agreement.core.request;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.Shape;

/** Asks for single values and lists of them, and looks at each answer at once. */
final class ScalarQuestions {

    private static final Bilingual NEEDED = new Bilingual("此项必填。", "This must be given.");

    private final TermDocs docs;
    private final Hints hints;
    private final Answers answers;

    ScalarQuestions(TermDocs docs, Answers answers) {
        this.docs = docs;
        this.hints = new Hints(docs);
        this.answers = answers;
    }

    /** What must be given. */
    void needed(Shape shape, Spot spot) {
        ask(shape, spot, question(shape, spot));
    }

    /** What may be given. */
    void possible(Shape shape, Spot spot) {
        ask(shape, spot, question(shape, spot).canBeSkipped());
    }

    /** What is assumed unless something else is given. */
    void usual(Shape shape, Spot spot, Optional<Tree> assumed) {
        Question question = question(shape, spot).suggesting(assumed.map(ScalarQuestions::shown));
        ask(shape, spot, question.canBeSkipped());
    }

    private static String shown(Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text() : FlowText.of(tree);
    }

    private Question question(Shape shape, Spot spot) {
        boolean several = shape instanceof Shape.ListOf;
        List<Question.Option> options = options(type(shape));
        Shape single = new Shape.Scalar(type(shape));
        Bilingual text = options.isEmpty()
                ? hints.of(single, spot.docPath())
                : docs.of(spot.docPath()).text();
        Question question = Question.of(spot.path(), text).with(options);
        return several ? question.forSeveral() : question;
    }

    private static ScalarType type(Shape shape) {
        Shape single = shape instanceof Shape.ListOf list ? list.element() : shape;
        return ((Shape.Scalar) single).type();
    }

    private static List<Question.Option> options(ScalarType type) {
        return type.choices().stream()
                .map(key -> new Question.Option(key, new Bilingual(type.printed(type.parse(key)), "")))
                .toList();
    }

    /** Asks until the answer can stand; one that is given twice stands, for what is against a rule and true nevertheless. */
    private void ask(Shape shape, Spot spot, Question question) {
        String before = "";
        while (true) {
            String answer = answers.ask(question);
            if (answer.isEmpty()) {
                if (question.skippable()) {
                    return;
                }
                answers.wrong(NEEDED);
            } else if (isReadable(shape, node(shape, question, answer), spot)) {
                answers.put(spot.path(), node(shape, question, answer));
                if (answer.equals(before) || !answers.isValueRefused(spot.path())) {
                    return;
                }
            }
            before = answer;
        }
    }

    private boolean isReadable(Shape shape, Tree node, Spot spot) {
        Refusals refusals = new Refusals();
        new ShapeReader(docs, refusals, new TermReading(Tree.Mapping.empty(Answers.NOWHERE))).read(shape, node, spot);
        if (!refusals.isEmpty()) {
            answers.refused(refusals.sorted());
        }
        return refusals.isEmpty();
    }

    private static Tree node(Shape shape, Question question, String answer) {
        if (shape instanceof Shape.ListOf) {
            List<Tree> items = Answers.separated(answer).stream()
                    .map(word -> (Tree) scalar(type(shape), question, word))
                    .toList();
            return new Tree.Sequence(Answers.NOWHERE, Origin.WRITTEN, items);
        }
        return scalar(type(shape), question, answer);
    }

    /** Text, times and numbers with commas are quoted where YAML would take them for something else. */
    private static Tree.Scalar scalar(ScalarType type, Question question, String answer) {
        String text = Answers.key(question.options(), answer).orElse(answer);
        boolean quoted = type.type() == String.class || type.type() == LocalTime.class || !text.matches("[^,:#]*");
        return quoted ? Tree.Scalar.quoted(Answers.NOWHERE, text) : Tree.Scalar.plain(Answers.NOWHERE, text);
    }
}
