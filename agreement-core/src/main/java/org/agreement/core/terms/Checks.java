package org.agreement.core.terms;

import java.time.Clock;
import java.util.List;
import org.agreement.core.request.RequestForm;

/** All checks of the common terms. */
final class Checks {

    private Checks() {}

    static List<Check> all(RequestForm form, Clock clock) {
        return List.of(
                new PartyChecks(clock),
                new ContactChecks(),
                new ServiceChecks(),
                new VolumeTiers(),
                new FeeChecks(form.models()),
                new PaymentChecks(),
                new BillingChecks(),
                new PeriodChecks(),
                new RemedyChecks(),
                new ConvenienceChecks(),
                new DisputeChecks(),
                new NumberChecks());
    }
}
