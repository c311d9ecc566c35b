package org.agreement.core.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Agreements to be stored in tests, and the time at which they are. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-22T01:02:03.456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Contents CONTENTS = new Contents("{\"a\":1}", "{}", "第一条……", "f".repeat(64), "[]", "{}", "{}");

    private Samples() {}

    static NewAgreement agreement() {
        return agreement("ecommerce", "示例网络科技有限公司", "Example Services");
    }

    static NewAgreement agreement(String industry, String customer, String provider) {
        Summary summary = new Summary(
                industry,
                "客户服务协议",
                customer,
                provider,
                LocalDate.of(2026, 12, 15),
                Optional.of(LocalDate.of(2027, 12, 14)));
        return new NewAgreement(NumberSeries.now("KF", CLOCK), summary, CONTENTS);
    }
}
