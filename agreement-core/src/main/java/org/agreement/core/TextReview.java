package org.agreement.core;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.review.Aside;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.TrackedChanges;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.review.Allowances;
import org.agreement.core.review.RelationGuess;
import org.agreement.core.review.Reported;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.ReviewedAgreement;
import org.agreement.core.review.Reviewer;
import org.agreement.core.review.TextReader;
import org.agreement.core.store.StoredAgreement;

/** Reviews any agreement: a foreign text, or a stored one of ours. */
public final class TextReview {

    private final TextReader reader;
    private final Provider<Reviewer> reviewer;
    private final Provider<AgreementArchive> archive;
    private final Provider<Draftsman> draftsman;
    private final Clock clock;

    /** The rules are asked for only when a text was read, archive and draftsman only for a stored agreement. */
    @Inject
    public TextReview(
            TextReader reader,
            Provider<Reviewer> reviewer,
            Provider<AgreementArchive> archive,
            Provider<Draftsman> draftsman,
            Clock clock) {
        this.reader = reader;
        this.reviewer = reviewer;
        this.archive = archive;
        this.draftsman = draftsman;
        this.clock = clock;
    }

    /** The rules. */
    public Reviewer reviewer() {
        return reviewer.get();
    }

    /**
     * Reviews a file.
     *
     * @throws Failure if there is no such file
     * @throws org.agreement.core.refusal.Refused if it is no text that can be read
     */
    public Reviewed review(Path file, ReviewOptions options) {
        return opened(file, in -> review(file.toString(), in, options));
    }

    /**
     * What a file tracks of its changes; empty if it tracks none.
     *
     * @throws Failure if there is no such file, or it cannot be read
     * @throws org.agreement.core.refusal.Refused if it is no text that can be read
     */
    public Optional<TrackedChanges> changes(Path file) {
        return opened(file, in -> reader.changes(file.toString(), in));
    }

    /**
     * What stands in a file beside its text.
     *
     * @throws Failure if there is no such file
     * @throws org.agreement.core.refusal.Refused if it is no text that can be read
     */
    public List<Aside> asides(Path file) {
        return opened(file, in -> reader.asides(file.toString(), in));
    }

    /** Reads an open file. */
    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T opened(Path file, Reading<T> reading) {
        String name = file.toString();
        if (Files.notExists(file)) {
            throw new Failure(ErrorCode.FILE_NOT_FOUND, name);
        }
        if (!Files.isRegularFile(file)) {
            throw TextReader.refused(ErrorCode.NO_REGULAR_FILE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(in);
        } catch (IOException e) {
            throw FileFailures.of(name, e);
        }
    }

    /**
     * Reviews a text; its name tells the format, plain text if it tells none.
     *
     * @throws org.agreement.core.refusal.Refused if it is no text that can be read
     */
    public Reviewed review(String name, InputStream in, ReviewOptions options) throws IOException {
        var foreign = reader.read(name, in);
        Relation relation = options.relation().orElseGet(() -> RelationGuess.of(foreign.text()));
        Allowances allowances = Allowances.of(foreign);
        ReviewedText read = ReviewedAgreement.of(allowances.structured(foreign), relation, day(options));
        List<Reported> reported = reviewer().review(read, allowances, options.rules());
        ReviewedText text =
                new ReviewedAgreement(foreign.text(), read.passages(), Optional.empty(), relation, read.asOf());
        return Reviewed.of(name, text, reported, foreign);
    }

    /** Whether what was reviewed is a document that comments can be written into. */
    public boolean takesComments(Reviewed reviewed) {
        return reviewed.document().isPresent() && reader.takesComments(reviewed.name());
    }

    /**
     * A copy of a reviewed document with a comment at the place of each finding.
     *
     * @throws org.agreement.core.refusal.Refused if it cannot be read any more
     */
    public byte[] commented(Reviewed reviewed) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BeijingTime.ZONE);
        try (InputStream in = Files.newInputStream(Path.of(reviewed.name()))) {
            return reader.commented(reviewed.name(), in, reviewed.findings(), now);
        } catch (IOException e) {
            throw TextReader.refused(ErrorCode.DOCUMENT_UNREADABLE, reviewed.name(), "", e.toString());
        }
    }

    /** Reviews what was stored, with the terms of its request. */
    public Reviewed review(StoredAgreement stored, ReviewOptions options) {
        Agreement agreement = StoredPrintout.of(stored, false).agreement();
        Terms terms = draftsman.get().draft(archive.get().request(stored)).terms();
        ReviewedAgreement own = ReviewedAgreement.of(agreement, terms, day(options));
        ReviewedText text = new ReviewedAgreement(
                own.text(),
                own.passages(),
                Optional.of(terms),
                options.relation().orElse(own.relation()),
                own.asOf());
        List<Finding> findings = reviewer().review(text, List.of(), options.rules());
        return Reviewed.of(stored.listed().number(), text, findings, agreement);
    }

    private LocalDate day(ReviewOptions options) {
        return options.asOf().orElseGet(() -> LocalDate.now(clock.withZone(BeijingTime.ZONE)));
    }
}
