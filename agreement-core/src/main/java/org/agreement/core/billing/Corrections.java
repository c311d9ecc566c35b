package org.agreement.core.billing;

/** Corrections of bills: which bill they may name, and their numbers. */
public final class Corrections {

    private Corrections() {}

    /** Whether a number names the bill that stands for its period, or one that it has corrected. */
    public static boolean concerns(BilledAgreement billed, String number, Bill standing) {
        return billed.earlier().stream()
                .anyMatch(bill -> bill.heading().number().equals(number)
                        && bill.heading().period().equals(standing.heading().period()));
    }

    /** The bill of the difference, numbered after the bills of the same period. */
    public static Bill of(BilledAgreement billed, Bill standing, Bill right, Biller biller) {
        long made = billed.earlier().stream()
                .filter(bill ->
                        bill.heading().period().equals(standing.heading().period()))
                .count();
        return Correction.of(
                standing, right, right.heading().number() + "-" + (made + 1), biller.dueOfCorrection(billed, right));
    }
}
