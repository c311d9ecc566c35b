package org.agreement.core.request;

import java.util.Optional;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.Refusals;

/**
 * The typed values of a request.
 *
 * @param reading every single value that could be read
 * @param terms all terms; empty where one of them was refused
 */
public record RequestValues(TermReading reading, Optional<ReadTerms> terms) {

    /** Reads every value as its shape demands, and refuses what does not fit. */
    public static RequestValues of(AgreementRequest request, Refusals refusals) {
        Tree.Mapping tree = request.tree().without(RequestForm.PREFER);
        TermReading reading = new TermReading(tree);
        ShapeReader reader = new ShapeReader(request.form().docs(), refusals, reading);
        Optional<ReadTerms> terms =
                reader.read(request.form().root(), tree, Spot.ROOT).map(ReadTerms.class::cast);
        return new RequestValues(reading, terms);
    }
}
