package org.agreement.core.render;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.Quote;
import org.agreement.api.render.RenderInput;
import org.agreement.core.assembly.Scale;

/** An agreement on its way to a renderer. */
public record Printout(
        Agreement agreement,
        Optional<Registration> registration,
        Quote quote,
        Outlook outlook,
        boolean annotated,
        String sha256,
        Optional<byte[]> source)
        implements RenderInput {

    @Override
    public Balance balance() {
        return Scale.weigh(agreement);
    }

    @Override
    public List<DatedDuty> schedule() {
        return outlook.schedule().get();
    }

    @Override
    public Optional<CostCurve> costCurve() {
        return outlook.costCurve().get();
    }

    /** The same with the bytes that a renderer works on. */
    Printout from(byte[] bytes) {
        return new Printout(agreement, registration, quote, outlook, annotated, sha256, Optional.of(bytes));
    }
}
