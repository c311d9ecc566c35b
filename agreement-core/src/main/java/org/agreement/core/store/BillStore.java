package org.agreement.core.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.jdbi.v3.core.Handle;

/** Keeps the bills of agreements; a bill never changes. Every method throws a {@link Failure} if the store cannot be used. */
public final class BillStore {

    private final Database database;
    private final Clock clock;

    BillStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A bill to be stored, its content as JSON. */
    public record NewBill(String number, String agreement, int revision, String content) {}

    /** The bills of an agreement in the order in which they were made, as JSON. */
    public List<String> list(String agreement) {
        return database.read(handle -> list(handle, agreement)).orElse(List.of());
    }

    private static List<String> list(Handle handle, String agreement) {
        return handle.createQuery(Resources.sql("list-bills"))
                .bind("agreement", agreement)
                .mapTo(String.class)
                .list();
    }

    /**
     * Stores a bill.
     *
     * @param known how many bills of the agreement it was computed from
     * @throws Failure also if others were stored meanwhile; nothing is stored then
     */
    public void add(NewBill bill, int known) {
        database.write(handle -> {
            if (list(handle, bill.agreement()).size() != known) {
                throw new Failure(ErrorCode.BILLED_MEANWHILE, bill.agreement());
            }
            return handle.createUpdate(Resources.sql("insert-bill"))
                    .bind("number", bill.number())
                    .bind("agreement", bill.agreement())
                    .bind("revision", bill.revision())
                    .bind("content", bill.content())
                    .bind("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                    .execute();
        });
    }
}
