package org.agreement.core.render;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.Quote;
import org.agreement.api.render.RenderInput;
import org.agreement.core.assembly.Scale;

/** An agreement on its way to a renderer. */
public record Printout(
        Agreement agreement,
        Optional<Registration> registration,
        Quote quote,
        List<DatedDuty> schedule,
        boolean annotated,
        String sha256,
        Optional<byte[]> source)
        implements RenderInput {

    @Override
    public Balance balance() {
        return Scale.weigh(agreement);
    }

    /** The same with the bytes that a renderer works on. */
    Printout from(byte[] bytes) {
        return new Printout(agreement, registration, quote, schedule, annotated, sha256, Optional.of(bytes));
    }
}
