package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Test;

final class SuggestionTest {

    private static final List<String> KEYS =
            List.of("creditCode", "legalRepresentative", "name", "amount", "售前咨询", "售后咨询", "late-payment");

    @Test
    void findsWhatDiffersInCaseAndSeparatorsOnly() {
        assertEquals(Optional.of("creditCode"), Suggestion.nearest("credit_code", KEYS));
        assertEquals(Optional.of("creditCode"), Suggestion.nearest("CREDIT-CODE", KEYS));
        assertEquals(Optional.of("late-payment"), Suggestion.nearest("latePayment", KEYS));
    }

    @Test
    void findsWhatIsMisspelt() {
        assertEquals(Optional.of("creditCode"), Suggestion.nearest("creditcod", KEYS));
        assertEquals(Optional.of("amount"), Suggestion.nearest("amuont", KEYS));
        assertEquals(Optional.of("name"), Suggestion.nearest("nmae", KEYS));
        assertEquals(Optional.of("legalRepresentative"), Suggestion.nearest("legalRepresentitive", KEYS));
        assertEquals(Optional.of("售后咨询"), Suggestion.nearest("售后资询", KEYS));
    }

    @Test
    void takesTheFirstInAlphabeticalOrderOfEquallyNearNames() {
        assertEquals(Optional.of("售前咨询"), Suggestion.nearest("售咨询", List.of("售后咨询", "售前咨询")));
        assertEquals(Optional.of("售前咨询"), Suggestion.nearest("售咨询", List.of("售前咨询", "售后咨询")));
    }

    @Test
    void findsNothingThatIsFarAway() {
        assertEquals(Optional.empty(), Suggestion.nearest("bank", KEYS));
        assertEquals(Optional.empty(), Suggestion.nearest("", KEYS));
        assertEquals(Optional.empty(), Suggestion.nearest("x".repeat(100_000), KEYS));
        assertEquals(Optional.empty(), Suggestion.nearest("name", List.of()));
    }

    @Test
    void saysThatThereIsNothingToChoose() {
        assertEquals(new Bilingual("没有可选的。", "There is none to choose."), Suggestion.wayOut("desk", List.of()));
    }

    @Test
    void saysWhatWasMeantAndWhatIsPossible() {
        assertEquals(
                new Bilingual("是否应为“full”？可选：full、relaxed", "Did you mean 'full'? Possible: full, relaxed"),
                Suggestion.wayOut("ful", List.of("full", "relaxed")));
    }
}
