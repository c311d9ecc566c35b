package org.agreement.core.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers were made up and their check digits computed by another program. */
@Tag("R-1.1")
final class ResidentIdentityNumberTest {

    private static final String DIGITS = "0123456789X";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"110101199001010015", "330106200002291232", "810000198506150020", "650101194910019992"})
    void acceptsRightNumbersAndNoOtherLastDigit(String number) {
        assertTrue(ResidentIdentityNumber.isWellFormed(number));
        assertEquals(Optional.empty(), ResidentIdentityNumber.unknownRegion(number));
        assertEquals(Optional.empty(), ResidentIdentityNumber.impossibleBirth(number, TODAY));
        for (int i = 0; i < DIGITS.length(); i++) {
            char last = DIGITS.charAt(i);
            assertEquals(
                    last == number.charAt(17), ResidentIdentityNumber.checks(number.substring(0, 17) + last), number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900230", "20261123", "18991231", "19901301", "20010229", "00000000"})
    void noticesDatesThatNobodyWasBornOn(String birth) {
        assertEquals(Optional.of(birth), ResidentIdentityNumber.impossibleBirth("110101" + birth + "0010", TODAY));
    }

    @Test
    void letsSomebodyBeBornToday() {
        assertEquals(Optional.empty(), ResidentIdentityNumber.impossibleBirth("110101202611220010", TODAY));
    }

    @Test
    void noticesRegionsThatDoNotExist() {
        assertEquals(Optional.of("990426"), ResidentIdentityNumber.unknownRegion("990426199101010010"));
    }

    @Test
    void wantsEighteenCharacters() {
        assertFalse(ResidentIdentityNumber.isWellFormed("110101900101001"));
        assertFalse(ResidentIdentityNumber.isWellFormed("11010119900101001x"));
    }
}
