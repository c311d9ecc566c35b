package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * Whether others may do a part of the service; where children's data is processed, not at all.
 *
 * @param approved who is listed, for which matter; only with the mode {@code listed}
 * @param answer within which time the customer answers a request, and the provider stops after a withdrawal
 */
public record Subcontracting(SubcontractingMode mode, List<Approved> approved, TimeSpan answer) {

    /** Somebody who may do a part of the service, and which. */
    public record Approved(String name, String matter) {}
}
