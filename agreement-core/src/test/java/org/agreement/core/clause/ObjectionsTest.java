package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

final class ObjectionsTest {

    static Place place(String path) {
        return new Place("r", 0, 0);
    }

    static List<String> lines(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> "r:0:0 " + refusal.code() + " " + refusal.path())
                .toList();
    }

    @Test
    void refuseWhatCannotBeExcludedOrPreferred() {
        FakePlugin plugin = new FakePlugin("standard")
                .index("- {section: s, title: 章, clauses: [a]}\n")
                .mandatory("a", "", "文字。\n");
        ClauseSelection selection = new ClauseSelection(
                Optional.empty(),
                List.of(),
                Map.of("standard/a", "alpha"),
                List.of(ClauseId.of("standard/a"), ClauseId.of("standard/aa")));
        List<Refusal> refusals = FakePlugin.load(plugin)
                .catalog()
                .objections(new RandomTerms(1).terms().build(), selection, ObjectionsTest::place);
        assertEquals(
                List.of(
                        "r:0:0 AGR-1550 clauses.exclude.1",
                        "r:0:0 AGR-1551 clauses.exclude.0",
                        "r:0:0 AGR-1553 prefer.standard/a"),
                lines(refusals));
        assertEquals("Did you mean 'standard/a'?", refusals.get(0).wayOut().en());
    }
}
