package org.agreement.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgreementStoreTest {

    private static final Optional<IdempotencyKey> NO_KEY = Optional.empty();

    @TempDir
    Path directory;

    private Home home;
    private AgreementStore store;

    @BeforeEach
    void openStore() {
        home = new Home(directory.resolve("deep/home"));
        store = new AgreementStore(home, Samples.CLOCK);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void findsWhatItStored() {
        CreatedAgreement created = store.create(Samples.agreement(), NO_KEY);
        assertEquals(new CreatedAgreement("KF-2026-000001", false), created);
        StoredAgreement found = store.find("KF-2026-000001").orElseThrow();
        Instant second = Instant.parse("2026-11-22T01:02:03Z");
        Summary summary = Samples.agreement().summary();
        assertEquals(new ListedAgreement("KF-2026-000001", 1, "draft", summary, second), found.listed());
        assertEquals(Samples.CONTENTS, found.contents());
        assertEquals(second, found.revisedAt());
        assertEquals(found, store.find("KF-2026-000001@1").orElseThrow());
        assertEquals(List.of(new Event(1, second, "created", "{}")), store.events("KF-2026-000001"));
    }

    @Test
    void findsNothingThatIsNotThere() {
        store.create(Samples.agreement(), NO_KEY);
        for (String reference : List.of("KF-2026-000002", "KF-2026-000001@2", "KF-2026-000001@0", "@1", "", "x@y")) {
            assertEquals(Optional.empty(), store.find(reference), reference);
        }
    }

    @Test
    void makesNoStoreByReading() {
        assertEquals(Optional.empty(), store.find("KF-2026-000001"));
        assertEquals(new Page(List.of(), Optional.empty()), store.list(ListQuery.newest(10)));
        assertEquals(0, store.count(ListQuery.newest(10)));
        assertEquals(new StoreHealth(home.database(), 0, 0, List.of()), store.health());
        assertFalse(Files.exists(home.directory()));
    }

    @Test
    void numbersEachPrefixAndYearFromOneByTheYearInChina() {
        Clock newYear = Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneOffset.UTC);
        assertEquals(2027, NumberSeries.now("KF", newYear).year());
        Summary summary = Samples.agreement().summary();
        List<String> numbers = new ArrayList<>();
        for (NumberSeries series : List.of(
                new NumberSeries("KF", 2026),
                new NumberSeries("KF", 2026),
                new NumberSeries("KF", 2027),
                new NumberSeries("客服", 2026),
                new NumberSeries("KF", 2026))) {
            numbers.add(store.create(new NewAgreement(series, summary, Samples.CONTENTS), NO_KEY)
                    .number());
        }
        assertEquals(
                List.of("KF-2026-000001", "KF-2026-000002", "KF-2027-000001", "客服-2026-000001", "KF-2026-000003"),
                numbers);
        assertThrows(IllegalArgumentException.class, () -> new NumberSeries("A@1", 2026));
    }

    @Test
    void storesTheSameRequestUnderTheSameKeyOnce() {
        Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("order-7", "aa"));
        assertEquals(new CreatedAgreement("KF-2026-000001", false), store.create(Samples.agreement(), key));
        assertEquals(new CreatedAgreement("KF-2026-000001", true), store.create(Samples.agreement(), key));
        assertEquals(1, store.count(ListQuery.newest(1)));
        Optional<IdempotencyKey> other = Optional.of(new IdempotencyKey("order-7", "bb"));
        Failure failure = assertThrows(Failure.class, () -> store.create(Samples.agreement(), other));
        assertEquals(
                "AGR-3008: key 'order-7' was used for agreement KF-2026-000001 with another request",
                failure.getMessage());
        assertEquals("KF-2026-000002", store.create(Samples.agreement(), NO_KEY).number());
    }

    @Test
    void listsNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            store.create(Samples.agreement(), NO_KEY);
        }
        ListQuery query = ListQuery.newest(2);
        Page first = store.list(query);
        assertEquals(List.of("KF-2026-000005", "KF-2026-000004"), numbers(first));
        Page second = store.list(query.after(first.next().orElseThrow()));
        assertEquals(List.of("KF-2026-000003", "KF-2026-000002"), numbers(second));
        Page third = store.list(query.after(second.next().orElseThrow()));
        assertEquals(List.of("KF-2026-000001"), numbers(third));
        assertEquals(Optional.empty(), third.next());
        assertEquals(Optional.empty(), store.list(ListQuery.newest(5)).next());
        assertEquals(5, store.count(query.after("KF-2026-000003")));
        Failure unknown = assertThrows(Failure.class, () -> store.list(query.after("KF-2026-000009")));
        assertEquals(ErrorCode.UNKNOWN_AGREEMENT, unknown.code());
    }

    @Test
    void listsWhatAQueryAsksFor() {
        store.create(Samples.agreement("ecommerce", "示例甲有限公司", "Example One"), NO_KEY);
        store.create(Samples.agreement("education", "示例乙有限公司", "Example Two"), NO_KEY);
        assertEquals(List.of("KF-2026-000002"), numbers(store.list(party("乙有限"))));
        assertEquals(List.of("KF-2026-000001"), numbers(store.list(party("EXAMPLE one"))));
        assertEquals(List.of(), numbers(store.list(party("%"))));
        assertEquals(1, store.count(party("two")));
        assertEquals(
                List.of("KF-2026-000001"),
                numbers(store.list(query("draft", "ecommerce", Samples.NOW.minusSeconds(9)))));
        assertEquals(List.of(), numbers(store.list(query("signed", "ecommerce", Samples.NOW.minusSeconds(9)))));
        assertEquals(List.of(), numbers(store.list(query("draft", "ecommerce", Samples.NOW.plusSeconds(9)))));
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        store.create(Samples.agreement(), NO_KEY);
        for (String name : List.of("agreements.db", "agreements.db-wal", "agreements.db-shm")) {
            assertEquals("rw-------", permissions(home.directory().resolve(name)), name);
        }
        assertEquals("rwx------", permissions(home.directory()));
    }

    @Test
    void isSoundAndOpensAgain() {
        store.create(Samples.agreement(), NO_KEY);
        store.close();
        assertEquals(new StoreHealth(home.database(), 2, 1, List.of()), store.health());
        assertTrue(store.find("KF-2026-000001").isPresent());
    }

    private static ListQuery party(String name) {
        return new ListQuery(
                Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), 10, Optional.empty());
    }

    private static ListQuery query(String status, String industry, Instant since) {
        return new ListQuery(
                Optional.of(status), Optional.of(industry), Optional.empty(), Optional.of(since), 10, Optional.empty());
    }

    private static List<String> numbers(Page page) {
        return page.agreements().stream().map(ListedAgreement::number).toList();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
