package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.logic.Truth;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;

/** Collects what can go wrong, each with the fewest decisions that bring it about. */
final class Problems {

    private static final Comparator<PresenceProblem> READING_ORDER = Comparator.comparing(
                    (PresenceProblem problem) -> problem.refusal().place())
            .thenComparing(problem -> problem.refusal().code())
            .thenComparing(problem -> problem.refusal().message().en());

    private final Decisions decisions;
    private final List<PresenceProblem> found = new ArrayList<>();

    Problems(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Adds an error if it can come about; the decisions are put behind the arguments. */
    void error(ErrorCode code, Place place, Truth where, Object... arguments) {
        add(true, code, place, decisions.smallest(where), arguments);
    }

    /** Adds an error that is there whatever is decided. */
    void always(ErrorCode code, Place place, Object... arguments) {
        add(true, code, place, Optional.of(List.of()), arguments);
    }

    /** Adds a remark if it can come about. */
    void remark(ErrorCode code, Place place, Optional<List<Decision>> choices, Object... arguments) {
        add(false, code, place, choices, arguments);
    }

    private void add(
            boolean error, ErrorCode code, Place place, Optional<List<Decision>> choices, Object... arguments) {
        if (choices.isPresent()) {
            Object[] all = Stream.concat(Stream.of(arguments), Stream.of(named(choices.get())))
                    .toArray();
            found.add(new PresenceProblem(error, Refusal.of(code, place, "", all), choices.get()));
        }
    }

    private static Bilingual named(List<Decision> choices) {
        if (choices.isEmpty()) {
            return new Bilingual("无论怎样选择", "whatever is chosen");
        }
        String names = choices.stream().map(Decision::toString).collect(Collectors.joining(", "));
        return new Bilingual("选择 " + names + " 时", "when " + names);
    }

    /** All of them in reading order. */
    List<PresenceProblem> all() {
        return found.stream().distinct().sorted(READING_ORDER).toList();
    }
}
