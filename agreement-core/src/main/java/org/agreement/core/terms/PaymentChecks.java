package org.agreement.core.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.InvoiceKind;
import org.agreement.core.refusal.ErrorCode;

/** milestones, days of the month, and what payment and invoice ask of each other. */
final class PaymentChecks implements Check {

    private static final String MILESTONES = "payment.milestones";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LAST_DAY = 31;

    @Override
    public void inspect(Inspection inspection) {
        milestones(inspection);
        day(inspection, "payment.by.day", ErrorCode.PAYMENT_DAY);
        day(inspection, "reconciliation.cutOff", ErrorCode.CUT_OFF_DAY);
        boolean invoiceFirst =
                inspection.value("payment.afterInvoice", Boolean.class).orElse(false);
        if (invoiceFirst && inspection.reading().has("invoice.after")) {
            inspection.refuse(ErrorCode.INVOICE_DEADLOCK, "payment.afterInvoice");
        }
        specialInvoice(inspection);
    }

    private static void milestones(Inspection inspection) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> names = new HashSet<>();
        int size = inspection.reading().size(MILESTONES);
        for (int i = 0; i < size; i++) {
            String path = MILESTONES + "." + i + ".name";
            inspection
                    .value(path, String.class)
                    .filter(name -> !names.add(name))
                    .ifPresent(name -> inspection.refuse(ErrorCode.MILESTONE_TWICE, path, name));
        }
        for (int i = 0; i < size; i++) {
            Optional<Share> share = inspection.value(MILESTONES + "." + i + ".share", Share.class);
            if (share.isEmpty()) {
                return;
            }
            sum = sum.add(share.get().percent());
        }
        if (size > 0 && sum.compareTo(WHOLE) != 0) {
            inspection.refuse(ErrorCode.MILESTONES_SUM, MILESTONES, sum.toPlainString() + "%");
        }
    }

    private static void day(Inspection inspection, String path, ErrorCode code) {
        inspection
                .value(path, Integer.class)
                .filter(day -> day < 1 || day > LAST_DAY)
                .ifPresent(day -> inspection.refuse(code, path, day));
    }

    private static void specialInvoice(Inspection inspection) {
        boolean special = inspection.value("invoice.kind", InvoiceKind.class).equals(Optional.of(InvoiceKind.SPECIAL));
        if (special && inspection.reading().has("parties.customer.individual")) {
            inspection.refuse(ErrorCode.SPECIAL_INVOICE_INDIVIDUAL, "invoice.kind");
        } else if (special && !inspection.reading().has("invoice.particulars")) {
            inspection.refuse(ErrorCode.SPECIAL_INVOICE_PARTICULARS, "invoice.kind");
        }
    }
}
