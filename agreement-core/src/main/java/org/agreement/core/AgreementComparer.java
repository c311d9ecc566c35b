package org.agreement.core;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redliner;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.TextForm;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.render.Renderers;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;
import org.agreement.core.store.StoredAgreement;

/** Tells what became of an agreement: in another revision, or in a text that came back; what is new in it is reviewed. */
public final class AgreementComparer {

    private static final ReviewOptions TODAY = new ReviewOptions(Optional.empty(), Optional.empty(), RuleChoice.all());

    private final AgreementArchive archive;
    private final TextReview review;
    private final Renderers renderers;
    private final OwnAsides own;
    private final Clock clock;

    /** Agreements come from the archive, texts and their findings from the review. */
    @Inject
    AgreementComparer(AgreementArchive archive, TextReview review, Renderers renderers, OwnAsides own, Clock clock) {
        this.archive = archive;
        this.review = review;
        this.renderers = renderers;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Compares two stored agreements, or two revisions of one.
     *
     * @throws Failure if one of them is not there
     */
    public Compared compare(String from, String to) {
        StoredAgreement old = archive.get(from);
        StoredAgreement other = archive.get(to);
        Comparer comparer = Comparer.of(agreement(old), agreement(other));
        return compared(old, name(other), review.review(other, TODAY), comparer, comparer.comparison());
    }

    /**
     * Compares a stored agreement with a file.
     *
     * @throws Failure if one of them is not there
     * @throws org.agreement.core.refusal.Refused if the file is no text that can be read
     */
    public Compared compare(String from, Path file) {
        StoredAgreement old = archive.get(from);
        Reviewed reviewed = review.review(file, TODAY);
        Agreement agreement = agreement(old);
        String number = old.listed().number();
        TextForm form = TextForm.of(file.toString());
        Comparer comparer = Comparer.of(agreement, number, reviewed.text().passages(), form);
        Comparison comparison = review.changes(file)
                .map(changes -> {
                    Comparer before =
                            Comparer.of(agreement, number, changes.before().passages(), form);
                    return comparer.comparison(before, changes, reviewed.text().text());
                })
                .orElseGet(comparer::comparison);
        Comparison beside = comparison.beside(own.without(review.asides(file), old));
        return compared(old, reviewed.name(), reviewed, comparer, beside);
    }

    /**
     * Writes both versions into one document, as changes that its reader accepts or rejects.
     *
     * @param compared from the same archive
     * @throws Failure if nobody writes changes in the format
     */
    public void redline(Compared compared, String format, OutputStream out) throws IOException {
        if (!(renderers.get(format) instanceof Redliner redliner)) {
            throw new Failure(ErrorCode.UNKNOWN_FORMAT, format);
        }
        Path name = Path.of(compared.to()).getFileName();
        LocalDateTime now = LocalDateTime.now(clock.withZone(BeijingTime.ZONE)).truncatedTo(ChronoUnit.SECONDS);
        Redline redline = compared.comparer().redline(String.valueOf(name), now);
        redliner.redline(StoredPrintout.of(archive.get(compared.from()), false), redline, out);
    }

    private static Compared compared(
            StoredAgreement old, String to, Reviewed reviewed, Comparer comparer, Comparison comparison) {
        Reviewed changed = new Reviewed(
                reviewed.name(),
                reviewed.text(),
                reviewed.reported().stream()
                        .filter(one -> comparison.concerns(one.finding()))
                        .toList(),
                reviewed.document(),
                reviewed.agreement());
        return new Compared(name(old), to, comparison, changed, comparer);
    }

    private static Agreement agreement(StoredAgreement stored) {
        return StoredPrintout.of(stored, false).agreement();
    }

    private static String name(StoredAgreement stored) {
        return stored.listed().number() + "@" + stored.listed().revision();
    }
}
