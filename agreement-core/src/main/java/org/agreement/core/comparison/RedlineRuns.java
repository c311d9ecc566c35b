package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;

/** Collects the words of a line; here every letter counts, the numbers of references too. */
final class RedlineRuns {

    /** What parts the cells of a row. */
    static final String BAR = "|";

    private final List<Redline.Run> runs = new ArrayList<>();
    private final List<Redline.Run> tokens = new ArrayList<>();

    RedlineRuns add(Change change, String text) {
        if (text.isEmpty()) {
            return this;
        }
        tokens.add(new Redline.Run(change, text));
        join(runs, change, text);
        return this;
    }

    RedlineRuns add(Change change, Line line) {
        line.tokens().forEach(token -> add(change, token.printed()));
        return this;
    }

    RedlineRuns replace(String before, String after) {
        return before.equals(after)
                ? add(Change.NONE, after)
                : add(Change.DELETED, before).add(Change.INSERTED, after);
    }

    RedlineRuns replace(Line before, Line after) {
        List<Edit> edits = Edits.between(
                before.tokens(), after.tokens(), (one, two) -> one.text().equals(two.text()));
        for (Step step : Step.between(before.tokens(), after.tokens(), edits)) {
            Change change = switch (step.kind()) {
                case SAME -> Change.NONE;
                case DELETED -> Change.DELETED;
                case INSERTED -> Change.INSERTED;
            };
            add(change, step.token().printed());
        }
        return this;
    }

    List<Redline.Run> list() {
        return List.copyOf(runs);
    }

    /** The cells of a row; empty if bars are in one version only while words are in both. */
    Optional<List<List<Redline.Run>>> cells() {
        boolean mixed = tokens.stream().map(Redline.Run::change).distinct().count() > 1;
        List<List<Redline.Run>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Redline.Run token : tokens) {
            if (!token.text().strip().equals(BAR)) {
                join(cells.get(cells.size() - 1), token.change(), token.text());
            } else if (mixed && token.change() != Change.NONE) {
                return Optional.empty();
            } else {
                cells.add(new ArrayList<>());
            }
        }
        return Optional.of(cells);
    }

    private static void join(List<Redline.Run> runs, Change change, String text) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).change() == change) {
            runs.set(last, new Redline.Run(change, runs.get(last).text() + text));
        } else {
            runs.add(new Redline.Run(change, text));
        }
    }
}
