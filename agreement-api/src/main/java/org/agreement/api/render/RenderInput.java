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

    /** The status of an agreement that nobody has signed. */
    String DRAFT = "draft";

    /** The agreement. */
    Agreement agreement();

    /** Its number, revision and status, once it is stored. */
    Optional<Registration> registration();

    /** What stands at the head of each printed page: the number and the revision, and that it is a draft while it is one. */
    default String pageHead() {
        Optional<Registration> kept = registration();
        String draft = kept.map(Registration::status).orElse(DRAFT).equals(DRAFT) ? "草稿" : "";
        return kept.map(known -> known.number() + "　第" + known.revision() + "版" + (draft.isEmpty() ? "" : "　"))
                        .orElse("")
                + draft;
    }

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
