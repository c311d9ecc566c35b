package org.agreement.core;

import java.util.Optional;
import org.agreement.api.render.RenderInput.Registration;
import org.agreement.core.data.Reading;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.render.AgreementReader;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.QuoteJson;
import org.agreement.core.store.Contents;
import org.agreement.core.store.StoredAgreement;

/** Agreements on their way to a renderer, from the store or straight from assembly. */
final class StoredPrintout {

    private StoredPrintout() {}

    static Printout of(Assembled assembled, Outlook outlook, boolean annotated) {
        return new Printout(
                assembled.agreement(),
                Optional.empty(),
                assembled.quote(),
                outlook,
                annotated,
                assembled.sha256(),
                Optional.empty());
    }

    /**
     * From what was stored, without outlook.
     *
     * @throws Failure if that cannot be read
     */
    static Printout of(StoredAgreement stored, boolean annotated) {
        return of(stored, Outlook.none(), annotated);
    }

    /**
     * From what was stored.
     *
     * @throws Failure if that cannot be read
     */
    static Printout of(StoredAgreement stored, Outlook outlook, boolean annotated) {
        Contents contents = stored.contents();
        String number = stored.listed().number();
        try {
            Tree.Mapping content = tree(number, contents.canonical())
                    .with("notes", tree(number, contents.notes()))
                    .with("provenance", tree(number, contents.provenance()));
            return new Printout(
                    new AgreementReader(content).read(),
                    Optional.of(new Registration(
                            number, stored.listed().revision(), stored.listed().status())),
                    QuoteJson.read(tree(number, contents.quote())),
                    outlook,
                    annotated,
                    contents.sha256(),
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            throw Failure.causedBy(e, ErrorCode.STORED_UNREADABLE, number);
        }
    }

    private static Tree.Mapping tree(String number, String json) {
        Reading reading = new TreeReader().read(Source.stored(number + ".json", json));
        if (reading.isSound() && reading.tree().orElseThrow() instanceof Tree.Mapping mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("no document: " + reading.flaws());
    }
}
