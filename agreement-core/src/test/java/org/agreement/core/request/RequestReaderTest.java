package org.agreement.core.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.Refused;
import org.junit.jupiter.api.Test;

final class RequestReaderTest {

    private final RequestReader reader = new RequestReader(FakePlugins.registry());

    @Test
    void assumesDocumentedDefaultsAndSaysWhereTheyComeFrom() {
        AgreementRequest request = read("reconciliation: {cutOff: 20}\n");
        assertEquals("1 workday", text(request, "reconciliation.issued"));
        assertTrue(
                request.assumed().contains(new Assumed("reconciliation.issued", JsonValue.of("1 workday"), "常用约定值")));
        assertEquals("20", text(request, "reconciliation.cutOff"));
    }

    @Test
    void assumesAWholeBlockWhereAllOfItHasDefaults() {
        assertEquals("24", text(read("{}"), "training.hours"));
    }

    @Test
    void assumesNothingOptionalThatHasNoDefaultItself() {
        assertEquals(Optional.empty(), read("{}").tree().at("deposit"));
    }

    @Test
    void leavesOutWhatATildeSwitchesOff() {
        assertEquals("~", text(read("invoice: {particulars: ~, after: {receipt: 3 days}}\n"), "invoice.particulars"));
    }

    @Test
    void takesTheDefaultOfTheIndustry() {
        assertEquals("网店客户服务协议", text(read("industry: shop\n"), "title"));
        assertEquals("客户服务协议", text(read("{}"), "title"));
    }

    @Test
    void laysHouseDataUnderTheRequestAndKeepsEveryPlace() {
        Source house = Source.of("house.yaml", "tax: {rate: 6%, inclusive: false}\nnumber: {prefix: KF}\n");
        RequestSources sources =
                new RequestSources(Source.of("request.yaml", "tax: {rate: 3%}\n"), List.of(house), List.of());
        AgreementRequest request = reader.read(sources);
        assertEquals("3%", text(request, "tax.rate"));
        assertEquals("false", text(request, "tax.inclusive"));
        assertEquals(new Place("house.yaml", 1, 28), request.place("tax.inclusive"));
        assertEquals(Optional.of("KF"), request.selection().numberPrefix());
    }

    @Test
    void letsTheRequestChooseOtherwiseThanTheHouse() {
        Source house =
                Source.of("house.yaml", "payment: {quarterly: {within: 9 workdays}, late: {dailyRate: 0.03%}}\n");
        Source request = Source.of("request.yaml", "payment: {monthly: {within: 7 workdays}}\n");
        AgreementRequest read = reader.read(new RequestSources(request, List.of(house), List.of()));
        assertEquals(Optional.empty(), read.tree().at("payment.quarterly"));
        assertEquals("7 workdays", text(read, "payment.monthly.within"));
        assertEquals("0.03%", text(read, "payment.late.dailyRate"));
    }

    @Test
    void setsSingleValuesOverAll() {
        RequestSources sources = new RequestSources(
                Source.of("request.yaml", "services: [{name: 一}]\n"),
                List.of(),
                List.of(new Setting("services.0.name", "二"), new Setting("services.0.tasks", "[甲, 乙]")));
        AgreementRequest request = reader.read(sources);
        assertEquals("二", text(request, "services.0.name"));
        assertEquals("乙", text(request, "services.0.tasks.1"));
        assertEquals("--set", request.place("services.0.name").file());
    }

    @Test
    void refusesToSetWhatCannotBeReached() {
        RequestSources sources = new RequestSources(
                Source.of("request.yaml", "title: 一\n"), List.of(), List.of(new Setting("title.zh", "二")));
        assertEquals("AGR-1036", reader.read(sources).refusals().get(0).code());
    }

    @Test
    void activatesAPluginByItsBlock() {
        assertEquals(
                List.of("standard", "survey"), read("survey: {by: phone}\n").activePlugins());
        assertEquals("1", text(read("survey: {by: phone}\n"), "survey.rounds"));
        assertEquals(
                List.of("standard", "shop", "survey"),
                read("industry: shop\nplugins: [survey]\n").activePlugins());
    }

    @Test
    void writesCodesAsTheyWereIssued() {
        AgreementRequest request = read("parties: {customer: {organization: {creditCode: 91330106 ma0exa103y}}}\n");
        assertEquals("91330106MA0EXA103Y", text(request, "parties.customer.organization.creditCode"));
    }

    @Test
    void endsWhereAFileCannotBeRead() {
        assertThrows(Refused.class, () -> read("title: [\n"));
        assertThrows(Refused.class, () -> read("- title\n"));
    }

    @Test
    void readsBackWhatWasStoredWithTheAssumptionsOfThatTime() {
        AgreementRequest request = read("tax: {rate: 6%}\nmetering: {tolerance: 1%}\n");
        byte[] stored = JsonWriter.canonical().bytes(StoredRequest.json(request));
        AgreementRequest again = reader.readStored(Source.of("stored.json", stored));
        assertEquals(
                JsonWriter.canonical().text(StoredRequest.json(request)),
                JsonWriter.canonical().text(StoredRequest.json(again)));
        assertEquals(request.assumed().size(), again.assumed().size());
    }

    @Test
    void givesUpOldAssumptionsOnlyOnDemand() {
        String stored = """
                {"formatVersion": 1, "request": {"title": "旧标题"},
                 "assumed": [{"path": "title", "value": "旧标题", "source": "从前的标题"}]}
                """;
        AgreementRequest request = reader.readStored(Source.of("stored.json", stored));
        assertEquals("旧标题", text(request, "title"));
        assertEquals("客户服务协议", text(reader.withNewDefaults(request), "title"));
    }

    private AgreementRequest read(String yaml) {
        return reader.read(Source.of("request.yaml", yaml));
    }

    private static String text(AgreementRequest request, String path) {
        return request.tree()
                .at(path)
                .map(Tree.Scalar.class::cast)
                .orElseThrow()
                .text();
    }
}
