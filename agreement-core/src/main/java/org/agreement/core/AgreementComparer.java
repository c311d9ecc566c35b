package org.agreement.core;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.TextForm;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;
import org.agreement.core.store.StoredAgreement;

/** Tells what became of an agreement: in another revision, or in a text that came back; what is new in it is reviewed. */
public final class AgreementComparer {

    private static final ReviewOptions TODAY = new ReviewOptions(Optional.empty(), Optional.empty(), RuleChoice.all());

    private final AgreementArchive archive;
    private final TextReview review;

    /** Agreements come from the archive, texts and their findings from the review. */
    @Inject
    public AgreementComparer(AgreementArchive archive, TextReview review) {
        this.archive = archive;
        this.review = review;
    }

    /**
     * Compares two stored agreements, or two revisions of one.
     *
     * @throws org.agreement.core.refusal.Failure if one of them is not there
     */
    public Compared compare(String from, String to) {
        StoredAgreement old = archive.get(from);
        StoredAgreement other = archive.get(to);
        Comparison comparison = Comparer.compare(agreement(old), agreement(other));
        return compared(old, name(other), comparison, review.review(other, TODAY));
    }

    /**
     * Compares a stored agreement with a file.
     *
     * @throws org.agreement.core.refusal.Failure if one of them is not there
     * @throws org.agreement.core.refusal.Refused if the file is no text that can be read
     */
    public Compared compare(String from, Path file) {
        StoredAgreement old = archive.get(from);
        Reviewed reviewed = review.review(file, TODAY);
        Comparison comparison = Comparer.compare(
                agreement(old), old.listed().number(), reviewed.text().passages(), TextForm.of(file.toString()));
        return compared(old, reviewed.name(), comparison, reviewed);
    }

    private static Compared compared(StoredAgreement old, String to, Comparison comparison, Reviewed reviewed) {
        Reviewed changed = new Reviewed(
                reviewed.name(),
                reviewed.text(),
                reviewed.reported().stream()
                        .filter(one -> comparison.concerns(one.finding()))
                        .toList(),
                reviewed.document(),
                reviewed.agreement());
        return new Compared(name(old), to, comparison, changed);
    }

    private static Agreement agreement(StoredAgreement stored) {
        return StoredPrintout.of(stored, false).agreement();
    }

    private static String name(StoredAgreement stored) {
        return stored.listed().number() + "@" + stored.listed().revision();
    }
}
