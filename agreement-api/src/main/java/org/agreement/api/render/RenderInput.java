package org.agreement.api.render;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.Quote;

/** What a renderer may print. Only the engine implements it. */
public interface RenderInput {

    /** The agreement. */
    Agreement agreement();

    /** Its number, revision and status, once it is stored. */
    Optional<Registration> registration();

    /** The price of the first month. */
    Quote quote();

    /** The dated duties in order of time; worked out anew, so ask once. Empty also where a plugin of the agreement is gone. */
    List<DatedDuty> schedule();

    /** What a month costs at each volume; worked out anew, so ask once. Empty where no fee depends on a volume. */
    Optional<CostCurve> costCurve();

    /** The two pans of the scale. */
    Balance balance();

    /** Whether legal basis and notes are shown. */
    boolean annotated();

    /** The SHA-256 of the content, in lower-case hexadecimal digits. */
    String sha256();

    /** The bytes of the format that {@link Renderer#from} names. */
    Optional<byte[]> source();

    /** Where an agreement is kept. */
    record Registration(String number, int revision, String status) {}
}
