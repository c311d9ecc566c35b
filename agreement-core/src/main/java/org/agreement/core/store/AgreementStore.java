package org.agreement.core.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keeps agreements in the home directory; safe for many threads and processes.
 *
 * <p>Every method throws a {@link Failure} if the store cannot be used, and then has changed nothing. What only reads makes
 * no store where there is none.
 */
public final class AgreementStore implements AutoCloseable {

    private static final String DRAFT = "draft";

    private final Database database;
    private final Clock clock;

    /** The store in a home directory; nothing is opened yet. */
    public AgreementStore(Home home, Clock clock) {
        this.database = new Database(home);
        this.clock = clock;
    }

    /**
     * Stores a draft under the next number, in one transaction.
     *
     * @param key under which the same request is stored only once; empty: stored whatever is there
     * @throws Failure also if another request was stored under the key
     */
    public CreatedAgreement create(NewAgreement agreement, Optional<IdempotencyKey> key) {
        return database.write(handle ->
                key.flatMap(given -> existing(handle, given)).orElseGet(() -> insert(handle, agreement, key)));
    }

    private static Optional<CreatedAgreement> existing(Handle handle, IdempotencyKey key) {
        return handle.createQuery(Resources.sql("find-key"))
                .bind("key", key.key())
                .map((row, context) -> {
                    String number = row.getString("number");
                    if (!key.requestSha256().equals(row.getString("request_sha256"))) {
                        throw new Failure(ErrorCode.KEY_TAKEN, key.key(), number);
                    }
                    return new CreatedAgreement(number, true);
                })
                .findOne();
    }

    private CreatedAgreement insert(Handle handle, NewAgreement agreement, Optional<IdempotencyKey> key) {
        NumberSeries series = agreement.series();
        Summary summary = agreement.summary();
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        long sequence = handle.createQuery(Resources.sql("next-sequence"))
                .bind("prefix", series.prefix())
                .bind("year", series.year())
                .mapTo(Long.class)
                .one();
        String number = series.number(sequence);
        long id = handle.createQuery(Resources.sql("insert-agreement"))
                .bind("number", number)
                .bind("prefix", series.prefix())
                .bind("year", series.year())
                .bind("sequence", sequence)
                .bind("status", DRAFT)
                .bind("industry", summary.industry())
                .bind("title", summary.title())
                .bind("customer", summary.customer())
                .bind("provider", summary.provider())
                .bind("from", summary.from().toString())
                .bind("until", summary.until().map(LocalDate::toString).orElse(""))
                .bind("at", at)
                .bind("key", key.map(IdempotencyKey::key).orElse(""))
                .bind("requestSha256", key.map(IdempotencyKey::requestSha256).orElse(""))
                .mapTo(Long.class)
                .one();
        insertRevision(handle, id, agreement.contents(), at);
        return new CreatedAgreement(number, false);
    }

    private static void insertRevision(Handle handle, long agreement, Contents contents, String at) {
        handle.createUpdate(Resources.sql("insert-revision"))
                .bind("agreement", agreement)
                .bind("revision", 1)
                .bind("request", contents.request())
                .bind("canonical", contents.canonical())
                .bind("text", contents.text())
                .bind("sha256", contents.sha256())
                .bind("provenance", contents.provenance())
                .bind("notes", contents.notes())
                .bind("quote", contents.quote())
                .bind("at", at)
                .execute();
        handle.createUpdate(Resources.sql("insert-event"))
                .bind("agreement", agreement)
                .bind("revision", 1)
                .bind("at", at)
                .bind("what", "created")
                .bind("details", "{}")
                .execute();
    }

    /** The revision of an agreement that {@code KF-2026-000001@2} names, or without {@code @} the latest. */
    public Optional<StoredAgreement> find(String reference) {
        return AgreementReference.parse(reference)
                .flatMap(parsed -> database.read(handle -> handle.createQuery(Resources.sql("find-agreement"))
                        .bind("number", parsed.number())
                        .bind("revision", parsed.revision())
                        .map(Rows::stored)
                        .findOne()))
                .flatMap(found -> found);
    }

    /**
     * Lists agreements, newest first.
     *
     * @throws Failure also if there is no agreement of the number to go on after
     */
    public Page list(ListQuery query) {
        query.after().filter(number -> find(number).isEmpty()).ifPresent(number -> {
            throw new Failure(ErrorCode.UNKNOWN_AGREEMENT, number);
        });
        List<ListedAgreement> found = database.read(
                        handle -> filtered(handle.createQuery(Resources.sql("list-agreements")), query)
                                .bind("after", query.after().orElse(""))
                                .bind("limit", query.limit() + 1L)
                                .map(Rows::listed)
                                .list())
                .orElse(List.of());
        boolean more = found.size() > query.limit();
        List<ListedAgreement> page = more ? found.subList(0, query.limit()) : found;
        return new Page(page, more ? Optional.of(page.get(page.size() - 1).number()) : Optional.empty());
    }

    /** How many agreements there are for a query, whatever its limit and where it goes on. */
    public long count(ListQuery query) {
        return database.read(handle -> filtered(handle.createQuery(Resources.sql("count-agreements")), query)
                        .mapTo(Long.class)
                        .one())
                .orElse(0L);
    }

    private static <S extends SqlStatement<S>> S filtered(S statement, ListQuery query) {
        return statement
                .bind("status", query.status().orElse(""))
                .bind("industry", query.industry().orElse(""))
                .bind("party", query.party().orElse(""))
                .bind("since", query.since().map(Object::toString).orElse(""));
    }

    /** What happened to an agreement, in order; empty if there is none of the number. */
    public List<Event> events(String number) {
        return database.read(handle -> handle.createQuery(Resources.sql("list-events"))
                        .bind("number", number)
                        .map(Rows::event)
                        .list())
                .orElse(List.of());
    }

    /** The bills of the agreements. */
    public BillStore bills() {
        return new BillStore(database, clock);
    }

    /** The state of the store. */
    public StoreHealth health() {
        return database.read(this::health).orElseGet(() -> new StoreHealth(database.file(), 0, 0, List.of()));
    }

    private StoreHealth health(Handle handle) throws SQLException {
        List<String> found =
                handle.createQuery("PRAGMA quick_check").mapTo(String.class).list();
        return new StoreHealth(
                database.file(),
                Migrations.version(handle),
                count(ListQuery.newest(1)),
                found.equals(List.of("ok")) ? List.of() : found);
    }

    /** Closes the connection, if there is one; it is opened again when it is needed. */
    @Override
    public void close() {
        database.close();
    }
}
