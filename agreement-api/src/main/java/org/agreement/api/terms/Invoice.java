package org.agreement.api.terms;

import java.util.Optional;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Inlined;

/** The tax invoice: kind, buyer's particulars, and whether it comes before or after the money. */
public record Invoice(
        InvoiceKind kind,
        Optional<Particulars> particulars,
        @Inlined Timing timing) {

    /** When the invoice is issued. */
    public sealed interface Timing {

        /** So long after receipt of the payment. */
        record After(TimeSpan receipt) implements Timing {}

        /** So long before the payment is due. */
        record Before(TimeSpan payment) implements Timing {}
    }

    /** What the buyer states for a special invoice. */
    public record Particulars(String title, String taxNumber) {}
}
