package org.agreement.core.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** What was given cannot be accepted; carries every reason. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(
                refusals.stream().map(refusal -> refusal.line(Language.EN)).collect(Collectors.joining("\n")),
                null,
                false,
                false);
        this.refusals = List.copyOf(refusals);
    }

    /** At least one, in reading order. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
