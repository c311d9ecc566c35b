package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.agreement.api.agreement.Block;
import org.agreement.api.terms.TermTree;
import org.agreement.api.terms.Terms;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;
import org.junit.jupiter.api.Test;

/** Whatever a body is made of, it is read to its end; and if it is accepted, it fills whatever the terms. */
final class TemplateFuzzTest {

    private static final long SEED = 20261122;
    private static final int BODIES = Boolean.getBoolean("proof") ? 1_000_000 : 20_000;
    private static final int TERMS = 50;

    private static final List<String> PIECES = List.of(
            "甲方",
            "。",
            "\n",
            "\n\n",
            "- ",
            "| ",
            " |",
            "|---|\n",
            "**",
            "[[x]]",
            "[[",
            "]]",
            "#2",
            "{{",
            "}}",
            "{{.}}",
            "{{^",
            "{{/",
            "present x}}",
            "## 说明\n",
            "# ",
            "  - ",
            "\r\n",
            "\t",
            "𠀀",
            "{{/present}}",
            "{{title}}");

    private final Shape.Fields tree = new Shapes(Map.of()).fields(TermTree.class);
    private final SplittableRandom random = new SplittableRandom(SEED);

    private String body() {
        StringBuilder body = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> body.append("{{").append(path()).append("}}");
                case 1 -> {
                    String path = path();
                    open.add(path);
                    body.append(random.nextInt(3) == 0 ? "{{^" : "{{#")
                            .append(path)
                            .append("}}");
                }
                case 2 -> body.append(PIECES.get(random.nextInt(PIECES.size())));
                default -> {
                    if (!open.isEmpty()) {
                        body.append("{{/").append(open.remove(open.size() - 1)).append("}}");
                    }
                }
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            body.append("{{/").append(open.get(i)).append("}}");
        }
        return body.toString();
    }

    /** A path into the tree of terms, mostly a right one. */
    private String path() {
        Shape shape = tree;
        StringBuilder path = new StringBuilder();
        do {
            List<String> names = shape.names();
            if (names.isEmpty()) {
                return path.toString();
            }
            String name = names.get(random.nextInt(names.size()));
            path.append(path.isEmpty() ? "" : ".").append(name);
            shape = shape.access(name).orElseThrow().shape();
        } while (random.nextInt(4) != 0);
        return path.toString();
    }

    @Test
    void readsAnyBodyAndFillsTheSoundOnes() {
        List<Terms> terms = new ArrayList<>();
        for (int i = 0; i < TERMS; i++) {
            terms.add(new RandomTerms(SEED + i).terms().build());
        }
        Scope root = new RootShapes(List.of(), new PluginFaults()).scope(new FakePlugin("standard").loaded());
        int sound = 0;
        for (int i = 0; i < BODIES; i++) {
            String text = body();
            Refusals refusals = new Refusals();
            Body body = BodyParser.parse("x.md", Line.of(text), refusals);
            Notes.of(body.notes(), refusals);
            CheckedBody checked =
                    new TemplateCheck("standard", Map.of(), refusals).check(Place.inFile("x"), body, root, Facts.NONE);
            for (Refusal refusal : refusals.sorted()) {
                assertTrue(refusal.place().line() > 0 && refusal.place().column() > 0, text);
            }
            if (refusals.isEmpty() && checked.references().isEmpty()) {
                sound++;
                fill(checked, terms.get(random.nextInt(TERMS)), text);
            }
        }
        assertTrue(sound > BODIES / 20, sound + " sound bodies only");
    }

    private static void fill(CheckedBody checked, Terms terms, String text) {
        List<Block> blocks = checked.template().fill(terms, new NoNumbers());
        assertFalse(checked.certain() && blocks.isEmpty(), text);
        for (Block block : blocks) {
            assertFalse(Texts.print(block).contains("{{"), text);
            assertFalse(Texts.print(block).contains("Optional["), text);
        }
    }
}
