package org.agreement.core.terms;

import java.util.Optional;
import org.agreement.api.value.Bilingual;

/** The unified social credit code, GB 32100-2015: 17 characters and a check character. */
final class SocialCreditCode {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private SocialCreditCode() {}

    /** What is wrong with the form of a code in capital letters; empty if nothing. */
    static Optional<Bilingual> malformed(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(
                    new Bilingual("应为 18 位，写了 " + code.length() + " 位", "18 characters, not " + code.length()));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                String wrong = String.valueOf(code.charAt(i));
                return Optional.of(new Bilingual(
                        "第 " + (i + 1) + " 位不能是“" + wrong + "”",
                        "character " + (i + 1) + " cannot be '" + wrong + "'"));
            }
        }
        return Optional.empty();
    }

    /** The check character of a well-formed code: weights are the powers of 3 modulo 31. */
    static char expectedCheck(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** Whether the last character is the right one. */
    static boolean checks(String code) {
        return expectedCheck(code) == code.charAt(LENGTH - 1);
    }

    /** Whether an enterprise was registered under the code. */
    static boolean isEnterprise(String code) {
        return code.startsWith("91");
    }

    /** Whether a sole trader was registered under the code. */
    static boolean isSoleTrader(String code) {
        return code.startsWith("92");
    }
}
