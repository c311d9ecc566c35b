package org.agreement.core.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.request.TermReading;

/** What the checks of one request look at, and where they say what they found; for one thread. */
final class Inspection {

    private final TermReading reading;
    private final Refusals refusals;
    private final List<Irregularity> irregularities = new ArrayList<>();

    Inspection(TermReading reading, Refusals refusals) {
        this.reading = reading;
        this.refusals = refusals;
    }

    TermReading reading() {
        return reading;
    }

    /** A single value of a type, if it could be read. */
    <T> Optional<T> value(String path, Class<T> type) {
        return reading.scalar(path, type);
    }

    Optional<String> text(String path) {
        return reading.text(path);
    }

    /** Refuses what stands at a path. */
    void refuse(ErrorCode code, String path, Object... arguments) {
        refusals.add(refusal(code, path, arguments));
    }

    /** Refuses what stands at a path unless a reason for it is confirmed. */
    void refuseUnless(Optional<String> confirmed, ErrorCode code, String path, Object... arguments) {
        if (confirmed.isPresent()) {
            irregularities.add(new Irregularity(refusal(code, path, arguments), confirmed));
        } else {
            refuse(code, path, arguments);
        }
    }

    /** Notes what stands at a path against advice. */
    void note(ErrorCode code, String path, Object... arguments) {
        irregularities.add(new Irregularity(refusal(code, path, arguments), Optional.empty()));
    }

    List<Irregularity> irregularities() {
        return List.copyOf(irregularities);
    }

    private Refusal refusal(ErrorCode code, String path, Object... arguments) {
        return Refusal.of(code, reading.place(path), path, arguments).withValue(reading.shown(path));
    }
}
