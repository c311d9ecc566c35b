package org.agreement.core.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.FakePlugins;
import org.agreement.core.request.RequestReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class TermsFactoryTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final TermsFactory factory = new TermsFactory(TODAY);

    @Test
    void makesTypedTermsWithTheFeeSchedule() throws IOException {
        Terms terms = create(valid()).terms();
        assertEquals("示例云裳服饰有限公司", terms.parties().customer().party().name());
        assertEquals(2, terms.get(Terms.FEE_SCHEDULE).orElseThrow().size());
        assertEquals("基础服务费", terms.get(Terms.FEE_SCHEDULE).orElseThrow().get(0).name());
    }

    @Test
    void readsBlocksOfPluginsWithAndWithoutCode() throws IOException {
        String request =
                valid() + "industry: shop\nshop: {names: [示例旗舰店, 示例专营店]}\n" + "survey: {fee: 100.00, by: phone}\n";
        Terms terms = create(request).terms();
        assertEquals(Optional.of("shop"), terms.industry());
        assertEquals(Optional.of(2), terms.get(FakePlugins.SHOPS));
        Map<?, ?> survey = terms.get(TermKey.of("survey", Map.class)).orElseThrow();
        assertEquals(Money.of("100.00"), survey.get("fee"));
        assertEquals(1, survey.get("rounds"));
    }

    @Test
    void givesComplaintsOfPluginsTheirPlace() throws IOException {
        String request = valid() + "industry: shop\nshop:\n  names: [示例旗舰店, 示例旗舰店]\n";
        Refusal refusal = refusals(request).get(0);
        assertEquals("SHOP-101", refusal.code());
        assertEquals(valid().lines().count() + 3, refusal.place().line());
    }

    @Test
    void namesThePluginWhoseCheckThrows() throws IOException {
        PluginRegistry registry = FakePlugins.registry(new Throwing(), new FakePlugins.ShopPlugin());
        String request = valid();
        Failure failure = assertThrows(
                Failure.class,
                () -> factory.create(new RequestReader(registry).read(Source.of("request.yaml", request))));
        assertEquals(ErrorCode.PLUGIN_THREW, failure.code());
        assertTrue(failure.line(Language.EN).contains("'standard'"), failure.line(Language.EN));
    }

    private static final class Throwing extends FakePlugins.Standard {

        @Override
        public List<TermCheck> checks() {
            return List.of(terms -> {
                throw new IllegalStateException("on purpose");
            });
        }
    }

    @Test
    @Tag("R-1.1")
    void carriesOnWhereAPartyConfirmsItsCode() throws IOException {
        String request = valid().replace("91330106MA0EXA103Y", "91330106MA0EXA103A");
        assertEquals("AGR-1003", refusals(request).get(0).code());
        String confirmed =
                request.replace("    contact: {name: 吴示例", "    confirmed: 登记机关核发如此\n    contact: {name: 吴示例");
        List<Irregularity> irregularities = create(confirmed).irregularities();
        assertEquals(Optional.of("登记机关核发如此"), irregularities.get(0).reason());
        assertEquals("AGR-1003", irregularities.get(0).refusal().code());
    }

    @Test
    @Tag("R-1.1")
    void onlyNotesAnAbbreviationOfWhoIsNoEnterprise() throws IOException {
        String request = valid().replace("91330106MA0EXA103Y", "123300000000000017")
                .replace("name: 示例云裳服饰有限公司", "name: 示例市客服培训");
        String right = request.replace(
                "123300000000000017", "12330000000000001" + SocialCreditCode.expectedCheck("123300000000000017"));
        List<Irregularity> irregularities = create(right).irregularities();
        assertEquals("AGR-1102", irregularities.get(0).refusal().code());
        assertEquals(Optional.empty(), irregularities.get(0).reason());
    }

    @Test
    void masksPersonalValuesInRefusals() throws IOException {
        String request = valid().replace("phone: 0571-00000001", "phone: 0571-call-me-00000001");
        Refusal refusal = refusals(request).get(0);
        assertEquals("AGR-1112", refusal.code());
        assertFalse(refusal.line(Language.EN).contains("call-me"), refusal.line(Language.EN));
    }

    private TermsResult create(String request) {
        return factory.create(new RequestReader(FakePlugins.registry()).read(Source.of("request.yaml", request)));
    }

    private List<Refusal> refusals(String request) {
        return assertThrows(Refused.class, () -> create(request)).refusals();
    }

    private static String valid() throws IOException {
        try (InputStream in = TermsFactoryTest.class.getResourceAsStream("valid.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
