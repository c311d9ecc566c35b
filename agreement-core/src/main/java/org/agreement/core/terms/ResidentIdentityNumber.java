package org.agreement.core.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The resident identity number, GB 11643-1999: region, date of birth, sequence, check digit. */
final class ResidentIdentityNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_YEAR = 1900;

    /** Provinces of GB/T 2260, and 81 to 83 of residence permits for Hong Kong, Macao and Taiwan residents. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentIdentityNumber() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches();
    }

    /** The first six digits if they name no region; not every county is looked up, only its province. */
    static Optional<String> unknownRegion(String number) {
        return PROVINCES.contains(number.substring(0, 2)) ? Optional.empty() : Optional.of(number.substring(0, 6));
    }

    /** The date of birth as written if there is no such day, or it lies after today. */
    static Optional<String> impossibleBirth(String number, LocalDate today) {
        String written = number.substring(6, 14);
        int year = Integer.parseInt(written.substring(0, 4));
        try {
            LocalDate birth = LocalDate.of(
                    year, Integer.parseInt(written.substring(4, 6)), Integer.parseInt(written.substring(6)));
            return year < FIRST_YEAR || birth.isAfter(today) ? Optional.of(written) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(written);
        }
    }

    /** The check digit of a well-formed number. */
    static char expectedCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** Whether the last digit is the right one. */
    static boolean checks(String number) {
        return expectedCheck(number) == number.charAt(WEIGHTS.length);
    }
}
