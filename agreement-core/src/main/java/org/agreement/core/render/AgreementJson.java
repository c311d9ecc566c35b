package org.agreement.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.Effect;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.party.Parties;
import org.agreement.api.value.Choice;
import org.agreement.core.clause.Ordinals;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.ShapeWriter;
import org.agreement.core.shape.Shapes;

/**
 * An agreement as JSON, with the field names of {@code show --format json}. A text that is made of more than plain words has
 * {@code parts}: words, values with the path of their term, references with their target.
 */
public final class AgreementJson {

    static final Shape PARTIES = new Shapes(Map.of()).of(Parties.class);

    private AgreementJson() {}

    /** What the content hash is made of: everything but number, revision, times and plugin versions. */
    public static JsonObject content(Agreement agreement) {
        return fields(JsonObject.builder().put("formatVersion", 1), agreement).build();
    }

    /** The drafting notes of each clause, by its id. */
    public static JsonObject notes(Agreement agreement) {
        JsonObject.Builder notes = JsonObject.builder();
        agreement.clauses().forEach(clause -> notes.put(clause.id().toString(), blocks(clause.notes())));
        return notes.build();
    }

    /** Adds title, parties, preamble, sections, annexes and signature. */
    static JsonObject.Builder fields(JsonObject.Builder json, Agreement agreement) {
        return json.put("title", agreement.title())
                .put("parties", ShapeWriter.write(PARTIES, agreement.parties()))
                .put("preamble", blocks(agreement.preamble()))
                .put(
                        "sections",
                        agreement.sections().stream()
                                .map(AgreementJson::section)
                                .toList())
                .put(
                        "annexes",
                        agreement.annexes().stream().map(AgreementJson::annex).toList())
                .put("signature", blocks(agreement.closing()));
    }

    /** Where each piece comes from: plugin, version, hash of its file. */
    public static JsonObject provenance(Agreement agreement) {
        JsonObject.Builder clauses = JsonObject.builder();
        agreement.clauses().forEach(clause -> clauses.put(clause.id().toString(), provenance(clause.provenance())));
        JsonObject.Builder annexes = JsonObject.builder();
        agreement.annexes().forEach(annex -> annexes.put(annex.id().toString(), provenance(annex.provenance())));
        return JsonObject.builder()
                .put("clauses", clauses.build())
                .put("annexes", annexes.build())
                .put(
                        "frame",
                        agreement.frame().stream()
                                .map(AgreementJson::provenance)
                                .toList())
                .build();
    }

    private static JsonObject provenance(Provenance provenance) {
        return JsonObject.builder()
                .put("plugin", provenance.plugin())
                .put("version", provenance.version())
                .put("sha256", provenance.sha256())
                .build();
    }

    private static JsonObject section(Section section) {
        return JsonObject.builder()
                .put("id", section.id())
                .put("number", section.number())
                .put("label", Ordinals.section(section.number()))
                .put("title", section.title())
                .put(
                        "clauses",
                        section.clauses().stream().map(AgreementJson::clause).toList())
                .build();
    }

    private static JsonObject clause(Clause clause) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", clause.id().toString())
                .put("number", clause.number())
                .put("label", Ordinals.clause(clause.number()))
                .put("title", clause.title())
                .put("status", clause.status().text());
        return effect(json, clause.effect())
                .putTexts("serves", clause.serves())
                .put("basis", clause.basis().stream().map(AgreementJson::basis).toList())
                .put("prominent", clause.prominent())
                .put("blocks", blocks(clause.blocks()))
                .build();
    }

    /** A statute with its article. */
    public static JsonObject basis(LegalBasis basis) {
        return JsonObject.builder()
                .put("law", basis.law())
                .putOptional("article", basis.article())
                .build();
    }

    private static JsonObject.Builder effect(JsonObject.Builder json, Effect effect) {
        return json.put("nature", effect.nature().text())
                .putTexts("binds", effect.binds().stream().map(Choice::text).toList())
                .putTexts("favours", effect.favours().stream().map(Choice::text).toList());
    }

    private static JsonObject annex(Annex annex) {
        return JsonObject.builder()
                .put("id", annex.id().toString())
                .put("number", annex.number())
                .put("label", Ordinals.annex(annex.number()))
                .put("title", annex.title())
                .put("blocks", blocks(annex.blocks()))
                .build();
    }

    private static List<JsonValue> blocks(List<Block> blocks) {
        List<JsonValue> json = new ArrayList<>();
        blocks.forEach(block -> json.add(block.fold(new Json())));
        return json;
    }

    private static JsonObject.Builder inlines(JsonObject.Builder json, List<Inline> inlines) {
        json.put("text", inlines.stream().map(Inline::printed).collect(Collectors.joining()));
        boolean plain = inlines.stream().allMatch(inline -> inline instanceof Inline.Words words && !words.strong());
        return plain
                ? json
                : json.put("parts", inlines.stream().map(AgreementJson::part).toList());
    }

    private static JsonObject part(Inline inline) {
        JsonObject.Builder json = JsonObject.builder();
        if (inline instanceof Inline.Words words && words.strong()) {
            json.put("strong", true);
        } else if (inline instanceof Inline.Value value) {
            json.put("path", value.path());
        } else if (inline instanceof Inline.ClauseLink link) {
            json.put("clause", link.target().toString());
            link.item().ifPresent(item -> json.put("item", item));
        } else if (inline instanceof Inline.AnnexLink link) {
            json.put("annex", link.target().toString());
        }
        return json.put("text", inline.printed()).build();
    }

    /** Writes one block. */
    private static final class Json implements Block.Cases<JsonObject> {

        @Override
        public JsonObject other(Block block) {
            return inlines(JsonObject.builder().put("kind", "paragraph"), block.plain())
                    .build();
        }

        @Override
        public JsonObject items(Block.Items items) {
            List<JsonObject> list = new ArrayList<>();
            for (Block.Item item : items.items()) {
                JsonObject.Builder json =
                        JsonObject.builder().put("number", item.number()).put("label", Ordinals.item(item.number()));
                inlines(json, item.text());
                item.effect().ifPresent(effect -> effect(json, effect));
                list.add(json.build());
            }
            return JsonObject.builder().put("kind", "items").put("items", list).build();
        }

        @Override
        public JsonObject table(Block.Table table) {
            return JsonObject.builder()
                    .put("kind", "table")
                    .put("header", row(table.header()))
                    .put("rows", table.rows().stream().map(Json::row).toList())
                    .build();
        }

        private static JsonValue row(List<Block.Cell> cells) {
            return JsonValue.array(cells.stream()
                    .map(cell -> inlines(JsonObject.builder(), cell.text()).build())
                    .toList());
        }
    }
}
