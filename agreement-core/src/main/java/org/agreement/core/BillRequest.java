package org.agreement.core;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which bill is asked for, and from what.
 *
 * @param agreement the number of the agreement
 * @param corrects the bill that is wrong; empty for a first bill
 */
public record BillRequest(String agreement, YearMonth month, Optional<String> corrects, Files files, Facts facts) {

    /**
     * The files that it is computed from.
     *
     * @param usage what was used
     * @param results what was measured of the service levels
     * @param payments what was paid of earlier bills
     */
    public record Files(Optional<Path> usage, Optional<Path> results, Optional<Path> payments) {}

    /**
     * What happened.
     *
     * @param goLive the day on which the go-live check was passed
     * @param delivered the day on which results were accepted and jobs done
     * @param interrupted the days on which the service was interrupted for the provider's reasons
     */
    public record Facts(Optional<LocalDate> goLive, Optional<LocalDate> delivered, int interrupted) {}
}
