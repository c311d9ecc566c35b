package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.TreeReader;
import org.junit.jupiter.api.Test;

final class RefusalsTest {

    private final Refusals refusals = new Refusals();

    @Test
    void areSortedByPlaceAndCodeWithoutDuplicates() {
        refusals.add(ErrorCode.UNKNOWN_KEY, new Place("b.yaml", 1, 1), "x", "");
        refusals.add(ErrorCode.UNKNOWN_KEY, new Place("a.yaml", 10, 1), "x", "");
        refusals.add(ErrorCode.UNKNOWN_KEY, new Place("a.yaml", 9, 2), "x", "");
        refusals.add(ErrorCode.UNKNOWN_KEY, new Place("a.yaml", 9, 2), "x", "");
        refusals.add(ErrorCode.DUPLICATE_KEY, new Place("a.yaml", 9, 2), "x", "x", "1");
        assertEquals(
                "[a.yaml:9:2 AGR-1008, a.yaml:9:2 AGR-1030, a.yaml:10:1 AGR-1030, b.yaml:1:1 AGR-1030]",
                refusals.sorted().stream()
                        .map(refusal -> refusal.place() + " " + refusal.code())
                        .toList()
                        .toString());
    }

    @Test
    void takeOverTheFlawsOfAFileAndWhatCouldBeRead() {
        Source source = Source.of("request.yaml", "a: 1\na: 2\nb: {amount: 5,000.00}\n");
        assertTrue(refusals.accept(new TreeReader().read(source)).isPresent());
        assertEquals("""
                request.yaml:2:1 AGR-1008 a: 'a' is there twice, first at request.yaml:1:1
                request.yaml:3:13 AGR-1014 b.amount: unquoted 5,000.00 is taken apart at its comma""", assertThrows(Refused.class, refusals::throwIfAny).getMessage());
    }

    @Test
    void throwNothingWhileEmpty() {
        refusals.throwIfAny();
        assertTrue(refusals.isEmpty());
        refusals.add(ErrorCode.TAG, Place.inFile("x"), "", "!x");
        assertFalse(refusals.isEmpty());
    }
}
