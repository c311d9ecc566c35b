package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;

/** Collects the words of a line or of a cell; here every letter counts, the numbers of references too. */
final class RedlineRuns {

    private final List<Redline.Run> runs = new ArrayList<>();
    private final boolean prominent;

    /**
     * No words yet.
     *
     * @param prominent whether all of them are shown bold
     */
    RedlineRuns(boolean prominent) {
        this.prominent = prominent;
    }

    RedlineRuns add(Change change, String text) {
        return add(change, text, prominent);
    }

    RedlineRuns add(Change change, List<Token> tokens) {
        tokens.forEach(token -> add(change, token));
        return this;
    }

    RedlineRuns replace(String before, String after) {
        return before.equals(after)
                ? add(Change.NONE, after)
                : add(Change.DELETED, before).add(Change.INSERTED, after);
    }

    RedlineRuns replace(List<Token> before, List<Token> after) {
        List<Edit> edits = Edits.between(before, after, (one, two) -> one.text().equals(two.text()));
        for (Step step : Step.between(before, after, edits)) {
            Change change = switch (step.kind()) {
                case SAME -> Change.NONE;
                case DELETED -> Change.DELETED;
                case INSERTED -> Change.INSERTED;
            };
            add(change, step.token());
        }
        return this;
    }

    List<Redline.Run> list() {
        return List.copyOf(runs);
    }

    private void add(Change change, Token token) {
        add(change, token.printed(), prominent || token.strong());
    }

    private RedlineRuns add(Change change, String text, boolean strong) {
        Optional<Redline.Run> last = runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
        boolean joins = last.filter(run -> run.change() == change && run.strong() == strong)
                .isPresent();
        if (joins) {
            runs.set(
                    runs.size() - 1,
                    new Redline.Run(change, last.map(Redline.Run::text).orElse("") + text, strong));
        } else if (!text.isEmpty()) {
            runs.add(new Redline.Run(change, text, strong));
        }
        return this;
    }
}
