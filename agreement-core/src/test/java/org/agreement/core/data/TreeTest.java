package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.junit.jupiter.api.Test;

final class TreeTest {

    private static final Place HERE = new Place("--set", 1, 1);

    private static final Tree TREE = new TreeReader()
            .read(Source.of("request.yaml", "services: [{name: 售前}, {name: 售后}]\npayment:\ntitle: 协议\n"))
            .tree()
            .orElseThrow();

    private static String set(String path, String value) {
        return TREE.withAt(path, Scalar.plain(HERE, value))
                .map(Tree::content)
                .map(JsonWriter.compact()::text)
                .orElse("no such place");
    }

    @Test
    void findsValuesByPath() {
        assertEquals("售后", ((Scalar) TREE.at("services.1.name").orElseThrow()).text());
        assertEquals(Optional.of(TREE), TREE.at(""));
        for (String absent : new String[] {"services.2", "services.x", "services.01", "title.x", "x.y", "payment.x"}) {
            assertEquals(Optional.empty(), TREE.at(absent));
        }
    }

    @Test
    void setsValuesByPath() {
        assertEquals(
                "{\"services\":[{\"name\":\"售前\"},{\"name\":\"x\"}],\"payment\":null,\"title\":\"协议\"}",
                set("services.1.name", "x"));
        assertEquals(
                "{\"services\":[{\"name\":\"售前\"},{\"name\":\"售后\"},{\"name\":\"x\"}],\"payment\":null,\"title\":\"协议\"}",
                set("services.2.name", "x"));
        assertEquals(
                "{\"services\":[{\"name\":\"售前\"},{\"name\":\"售后\"}],\"payment\":{\"late\":{\"cap\":\"20%\"}},\"title\":\"协议\"}",
                set("payment.late.cap", "20%"));
        assertEquals("no such place", set("title.x", "y"));
        assertEquals("no such place", set("services.3.name", "y"));
        assertEquals("no such place", set("services.name", "y"));
    }

    @Test
    void keepsThePositionOfAKeyThatIsSetAgain() {
        Mapping mapping =
                ((Mapping) TREE).with("services", Scalar.plain(HERE, "1")).with("new", Scalar.plain(HERE, "2"));
        assertEquals(
                "[services, payment, title, new]", mapping.entries().keySet().toString());
        assertEquals(
                "request.yaml:1:1",
                mapping.entry("services").orElseThrow().keyPlace().toString());
        assertEquals(
                "[services, payment, title]",
                mapping.without("new").entries().keySet().toString());
    }

    @Test
    void remembersWhatWasAssumed() {
        Tree tree = TREE.withAt("payment.late.grace", Scalar.assumed(HERE, "3 days", "standard"))
                .orElseThrow();
        assertTrue(tree.at("payment.late.grace").orElseThrow().origin().isAssumed());
        assertEquals(
                Optional.of("standard"),
                tree.at("payment.late").orElseThrow().origin().assumedFrom());
        assertEquals(Origin.WRITTEN, tree.at("title").orElseThrow().origin());
    }
}
