package org.agreement.core.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.refusal.ErrorCode;

/**
 * Values that make up the promise they belong to: whoever writes the promise writes them too. No default stands in for them
 * unless the whole promise is assumed, and their absence has a code of its own.
 */
final class MustBeWritten {

    private static final Map<String, ErrorCode> CODES = new LinkedHashMap<>();

    static {
        CODES.put("parties.customer.individual.document", ErrorCode.DOCUMENT_MISSING);
        CODES.put("parties.provider.individual.document", ErrorCode.DOCUMENT_MISSING);
        CODES.put("services.levels.window", ErrorCode.LEVEL_WITHOUT_WINDOW);
        CODES.put("payment.late.dailyRate", ErrorCode.LATE_RATE_MISSING);
        CODES.put("feeAdjustment.region", ErrorCode.ADJUSTMENT_INCOMPLETE);
        CODES.put("feeAdjustment.base", ErrorCode.ADJUSTMENT_INCOMPLETE);
        CODES.put("feeAdjustment.capPerYear", ErrorCode.ADJUSTMENT_INCOMPLETE);
    }

    private MustBeWritten() {}

    static boolean contains(String docPath) {
        return CODES.containsKey(docPath);
    }

    static Optional<ErrorCode> code(String docPath) {
        return Optional.ofNullable(CODES.get(docPath));
    }
}
