package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;

/** The answers of an interview as far as it has come; puts questions whose answers are chosen from a few. */
final class Answers {

    /** Nothing that was answered stands in a file. */
    static final Place NOWHERE = Place.inFile("");

    private static final Pattern COMMAS = Pattern.compile("[,，、;；]");
    private static final List<String> YES = List.of("y", "yes", "是", "true");
    private static final List<String> NO = List.of("", "n", "no", "否", "false");
    private static final Bilingual YES_OR_NO = new Bilingual("请答 y 或者 n。", "Answer y or n.");
    private static final Bilingual NOT_AN_OPTION =
            new Bilingual("请写所列的序号或者名称。", "Give a number or a name of the list.");

    private final Interviewer interviewer;
    private Tree tree = Tree.Mapping.empty(NOWHERE);

    Answers(Interviewer interviewer, String industry) {
        this.interviewer = interviewer;
        if (!industry.equals(RequestForms.GENERAL)) {
            put("industry", Tree.Scalar.plain(NOWHERE, industry));
        }
    }

    Tree.Mapping tree() {
        return (Tree.Mapping) tree;
    }

    void put(String path, Tree node) {
        tree = tree.withAt(path, node).orElseThrow(() -> new IllegalStateException("nothing can be put at " + path));
    }

    /** Begins a block, of which nothing need be answered. */
    void open(String path) {
        if (tree.at(path).isEmpty()) {
            put(path, Tree.Mapping.empty(NOWHERE));
        }
    }

    /** Begins a list anew. */
    void openList(String path) {
        put(path, new Tree.Sequence(NOWHERE, Origin.WRITTEN, List.of()));
    }

    void heading(Bilingual text) {
        interviewer.heading(text);
    }

    void wrong(Bilingual reason) {
        interviewer.wrong(reason);
    }

    void refused(List<Refusal> refusals) {
        interviewer.refused(refusals);
    }

    String ask(Question question) {
        return interviewer.ask(question);
    }

    /** The separate answers in one. */
    static List<String> separated(String answer) {
        return COMMAS.splitAsStream(answer)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The keys of the chosen options; none where the question can be skipped and is. */
    List<String> chosen(Question question) {
        while (true) {
            Optional<List<String>> keys = keys(question, ask(question));
            if (keys.isPresent()) {
                return keys.get();
            }
            wrong(NOT_AN_OPTION);
        }
    }

    private static Optional<List<String>> keys(Question question, String answer) {
        List<String> keys = new ArrayList<>();
        for (String word : separated(answer)) {
            Optional<String> key = key(question.options(), word);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        boolean enough = keys.isEmpty() ? question.skippable() : question.several() || keys.size() == 1;
        return Optional.of(List.copyOf(keys)).filter(chosen -> enough);
    }

    /** The key of an option that is answered by its number or its key. */
    static Optional<String> key(List<Question.Option> options, String word) {
        for (int i = 0; i < options.size(); i++) {
            if (word.equals(String.valueOf(i + 1)) || word.equals(options.get(i).key())) {
                return Optional.of(options.get(i).key());
            }
        }
        return Optional.empty();
    }

    /** Whether the user says yes; nothing is no. */
    boolean isYes(String path, Bilingual text) {
        Question question = Question.of(path, new Bilingual(text.zh() + " y/N", text.en() + " y/N"));
        while (true) {
            String answer = ask(question);
            if (YES.contains(answer)) {
                return true;
            } else if (NO.contains(answer)) {
                return false;
            }
            wrong(YES_OR_NO);
        }
    }

    /** Whether something is wrong with what stands at a path; it is told. */
    boolean isRefused(String path) {
        List<Refusal> refusals = interviewer.check(tree()).stream()
                .filter(refusal -> refusal.path().equals(path) || refusal.path().startsWith(path + "."))
                .toList();
        return tell(refusals);
    }

    /** Whether something is wrong with a single value beside others; it is told. What is still missing is not wrong. */
    boolean isValueRefused(String path) {
        List<Refusal> refusals = interviewer.check(tree()).stream()
                .filter(refusal ->
                        refusal.path().equals(path) && !refusal.code().equals(ErrorCode.MISSING_VALUE.code()))
                .toList();
        return tell(refusals);
    }

    private boolean tell(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            refused(refusals);
        }
        return !refusals.isEmpty();
    }
}
