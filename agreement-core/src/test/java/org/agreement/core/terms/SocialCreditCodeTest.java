package org.agreement.core.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes were made up and their check characters computed by another program. */
@Tag("R-1.1")
final class SocialCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330106MA0EXA103Y",
                "91110101MA0EXA605K",
                "12330000000000001C",
                "9133010800000000AU",
                "52330000MJ0EXA00WC"
            })
    void acceptsRightCodesAndNoOtherLastCharacter(String code) {
        assertEquals(Optional.empty(), SocialCreditCode.malformed(code));
        String body = code.substring(0, 17);
        for (int i = 0; i < ALPHABET.length(); i++) {
            char last = ALPHABET.charAt(i);
            assertEquals(last == code.charAt(17), SocialCreditCode.checks(body + last), body + last);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91330106MA0EXA103",
                "91330106MA0EXA103YY",
                "91330106MAOEXA103Y",
                "9133010SMA0EXA103Y",
                "91330106ma0exa103y"
            })
    void saysWhatIsWrongWithTheForm(String code) {
        assertTrue(SocialCreditCode.malformed(code).isPresent());
    }

    @Test
    void noticesTwoSwappedCharacters() {
        assertFalse(SocialCreditCode.checks("91330160MA0EXA103Y"));
    }

    @Test
    void knowsWhoRegistered() {
        assertTrue(SocialCreditCode.isEnterprise("91330106MA0EXA103Y"));
        assertTrue(SocialCreditCode.isSoleTrader("92330106MA0EXA103Y"));
        assertFalse(SocialCreditCode.isEnterprise("12330000000000001X"));
    }
}
