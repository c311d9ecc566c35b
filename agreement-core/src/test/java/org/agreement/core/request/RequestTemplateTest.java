package org.agreement.core.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.api.Test;

final class RequestTemplateTest {

    private static final List<String> MISSING = List.of("AGR-1031", "AGR-1108", "AGR-1204", "AGR-1307");

    private final RequestForms forms = new RequestForms(FakePlugins.registry());
    private final RequestReader reader = new RequestReader(FakePlugins.registry());

    @Test
    void canBeReadAndAsksForWhatIsMissingOnly() {
        for (String industry : List.of(RequestForms.GENERAL, "shop")) {
            String template = RequestTemplate.write(forms.of(industry), industry);
            Refusals refusals = new Refusals();
            AgreementRequest request = reader.read(Source.of("request.yaml", template));
            assertEquals(List.of(), request.refusals(), industry);
            RequestValues.of(request, refusals);
            List<String> codes =
                    refusals.sorted().stream().map(Refusal::code).distinct().toList();
            assertFalse(codes.isEmpty());
            assertTrue(MISSING.containsAll(codes), codes.toString());
        }
    }

    @Test
    void showsExamplesAndDefaults() {
        String template = RequestTemplate.write(forms.of("shop"), "shop");
        assertTrue(template.contains("industry: shop"), template);
        assertTrue(template.contains("证照上的全称，如 示例商贸有限公司"), template);
        assertTrue(template.contains("# title: 网店客户服务协议"), template);
        assertTrue(template.contains("shop:"), template);
    }

    @Test
    void schemaKnowsBlocksModelsAndWhatIsRequired() {
        JsonObject schema = new SchemaWriter(forms.of("shop")).write("shop");
        String text = JsonWriter.compact().text(schema);
        assertTrue(text.contains("\"required\":[\"industry\",\"parties\""), text);
        assertTrue(text.contains("\"enum\":[\"perUnitOver\"]"), text);
        assertTrue(text.contains("\"festivalFactor\""), text);
        assertTrue(text.contains("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\""), text);
        assertTrue(text.contains("\"additionalProperties\":false"), text);
    }
}
