package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestSources;
import org.agreement.testkit.RequestGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of an agreement: its text is that of the agreement, and everything in it leads somewhere within it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
final class PageTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_667 : 5;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final String HOSTILE =
            "</span><script>alert(1)</script><img src=x onerror=alert(1)>&lt;'\"{{x}}]]>${y}<!--镕𠮷";

    private Injector engine;

    @BeforeAll
    void wire(@TempDir Path home) {
        engine = Guice.createInjector(new CoreModule(new Home(home), CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void holdsTheTextOfTheAgreement(String industry) throws Exception {
        RequestGenerator generator = new RequestGenerator(engine.getInstance(PluginRegistry.class), industry);
        AgreementService service = engine.getInstance(AgreementService.class);
        for (long seed = 0; seed < COUNT; seed++) {
            Assembled assembled = service.assemble(generator.generate(seed).request());
            Document page = parsed(print(assembled, "html", false));
            assertEquals(
                    bare(text(print(assembled, "text", false)).replace(" | ", "")),
                    bare(element(page, "main").getTextContent()),
                    industry + " " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education", "urgent"})
    void leadsOnlyToItsOwnPlaces(String example) throws Exception {
        for (boolean annotated : List.of(false, true)) {
            Document page = parsed(print(assemble(example(example)), "html", annotated));
            Set<String> ids = new LinkedHashSet<>();
            for (Element element : elements(page, "*")) {
                String id = element.getAttribute("id");
                assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
                for (int n = 0; n < element.getAttributes().getLength(); n++) {
                    String name = element.getAttributes().item(n).getNodeName();
                    assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), name);
                }
            }
            for (Element link : elements(page, "a")) {
                String target = link.getAttribute("href");
                assertTrue(target.startsWith("#") && ids.contains(target.substring(1)), target);
            }
            for (Element picture : elements(page, "svg")) {
                for (String id : picture.getAttribute("aria-labelledby").split(" ", -1)) {
                    assertTrue(ids.contains(id), id);
                }
            }
            for (String element : List.of("script", "link", "img", "iframe", "object", "form", "base")) {
                assertEquals(List.of(), elements(page, element));
            }
            assertEquals(annotated, ids.containsAll(List.of("balance", "timeline")));
        }
    }

    @Test
    void allowsItsOwnStyleOnly() throws Exception {
        Document page = parsed(print(assemble(example("urgent")), "html", false));
        String style = element(page, "style").getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String policy = elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'",
                policy);
        assertFalse(style.contains("url(") || style.contains("@import"), style);
    }

    @Test
    void canBeReadAloudAndUsedWithoutAMouse() throws Exception {
        for (boolean annotated : List.of(false, true)) {
            Document page = parsed(print(assemble(example("ecommerce")), "html", annotated));
            assertEquals("zh-CN", page.getDocumentElement().getAttribute("lang"));
            assertEquals("#agreement", elements(page, "a").get(0).getAttribute("href"));
            assertEquals("agreement", element(page, "main").getAttribute("id"));
            assertEquals("目录", element(page, "nav").getAttribute("aria-label"));
            assertEquals(1, elements(page, "h1").size());
            int level = 0;
            for (Element heading : elements(page, "*")) {
                if (heading.getNodeName().matches("h[1-6]")) {
                    int next = heading.getNodeName().charAt(1) - '0';
                    assertTrue(next <= level + 1, heading.getTextContent());
                    level = next;
                }
            }
            for (Element table : elements(page, "table")) {
                Element frame = (Element) table.getParentNode();
                boolean wide =
                        table.getElementsByTagName("tr").item(0).getChildNodes().getLength() > 3;
                assertEquals(wide ? "0" : "", frame.getAttribute("tabindex"), "what is wide can be scrolled with keys");
                assertEquals(wide, frame.getAttribute("aria-label").startsWith("表格："));
            }
            for (Element head : elements(page, "th")) {
                assertTrue(List.of("col", "row").contains(head.getAttribute("scope")));
            }
        }
    }

    @Test
    void holdsHostileTextAsText() throws Exception {
        String address = HOSTILE + "长".repeat(180);
        String written = "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Assembled assembled = assemble(example("urgent").replace("北京市东城区示例胡同5号", written));
        Document page = parsed(print(assembled, "html", true));
        assertTrue(element(page, "main").getTextContent().contains(address));
        assertEquals(List.of(), elements(page, "script"));
        assertEquals(List.of(), elements(page, "img"));
    }

    private String example(String name) {
        PluginRegistry registry = engine.getInstance(PluginRegistry.class);
        return text(new RequestForms(registry).example(name).orElseThrow());
    }

    private Assembled assemble(String request) {
        AgreementService service = engine.getInstance(AgreementService.class);
        Source source = Source.of("request.yaml", request.getBytes(StandardCharsets.UTF_8));
        return service.assemble(service.read(RequestSources.of(source)));
    }

    private byte[] print(Assembled assembled, String format, boolean annotated) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.getInstance(AgreementArchive.class).show(assembled, format, annotated, out);
        return out.toByteArray();
    }

    private static Document parsed(byte[] page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }

    private static Element element(Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int n = 0; n < found.getLength(); n++) {
            elements.add((Element) found.item(n));
        }
        return elements;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
