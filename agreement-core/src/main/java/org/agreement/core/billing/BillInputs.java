package org.agreement.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.core.metering.LevelResult;
import org.agreement.core.metering.Receipt;
import org.agreement.core.metering.UsageFigures;

/**
 * What a bill is computed from besides the agreement and its earlier bills.
 *
 * @param results what was measured of the service levels
 * @param receipts what was paid of earlier bills
 * @param goLive the day on which the go-live check was passed
 * @param delivered the day on which results that are paid on delivery were accepted, and a job was done
 * @param interrupted the days on which the service was interrupted for the provider's reasons
 */
public record BillInputs(
        UsageFigures usage,
        List<LevelResult> results,
        List<Receipt> receipts,
        Optional<LocalDate> goLive,
        Optional<LocalDate> delivered,
        int interrupted) {

    public BillInputs {
        results = List.copyOf(results);
        receipts = List.copyOf(receipts);
    }
}
