package org.agreement.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.party.Parties;
import org.agreement.api.party.PartyRole;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.ShapeReader;

/** Reads back what {@link AgreementJson} has written: the content, with notes and provenance put beside it. */
public final class AgreementReader {

    private final JsonNode root;

    /** Reads the given document. */
    public AgreementReader(Tree document) {
        this.root = new JsonNode(document);
    }

    /**
     * The agreement.
     *
     * @throws IllegalArgumentException if the document is not what was written
     */
    public Agreement read() {
        return new Agreement(
                root.text("title"),
                (Parties) ShapeReader.read(
                        AgreementJson.PARTIES, root.get("parties").tree()),
                blocks(root.get("preamble")),
                root.list("sections", this::section),
                blocks(root.get("signature")),
                root.list("annexes", this::annex),
                root.get("provenance").list("frame", AgreementReader::provenance));
    }

    private Section section(JsonNode json) {
        return new Section(
                json.text("id"), json.number("number"), json.text("title"), json.list("clauses", this::clause));
    }

    private Clause clause(JsonNode json) {
        String id = json.text("id");
        return new Clause(
                ClauseId.of(id),
                json.number("number"),
                json.text("title"),
                choice(ClauseStatus.class, json.text("status")),
                effect(json),
                json.list("serves", JsonNode::text),
                json.list("basis", basis -> new LegalBasis(basis.text("law"), basis.optional("article"))),
                json.text("prominent").equals("true"),
                blocks(json.get("blocks")),
                root.find("notes")
                        .flatMap(notes -> notes.find(id))
                        .map(AgreementReader::blocks)
                        .orElse(List.of()),
                provenance(root.get("provenance").get("clauses").get(id)));
    }

    private Annex annex(JsonNode json) {
        String id = json.text("id");
        return new Annex(
                annexId(id),
                json.number("number"),
                json.text("title"),
                blocks(json.get("blocks")),
                provenance(root.get("provenance").get("annexes").get(id)));
    }

    private static AnnexId annexId(String id) {
        ClauseId parts = ClauseId.of(id);
        return new AnnexId(parts.plugin(), parts.name());
    }

    private static Provenance provenance(JsonNode json) {
        return new Provenance(json.text("plugin"), json.text("version"), json.text("sha256"));
    }

    private static Effect effect(JsonNode json) {
        Function<JsonNode, PartyRole> role = node -> choice(PartyRole.class, node.text());
        return new Effect(
                choice(ClauseNature.class, json.text("nature")), json.list("binds", role), json.list("favours", role));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return type.cast(new ScalarType(type).parse(text));
    }

    private static List<Block> blocks(JsonNode json) {
        return json.list(AgreementReader::block);
    }

    private static Block block(JsonNode json) {
        return switch (json.text("kind")) {
            case "items" -> new Block.Items(json.list("items", AgreementReader::item));
            case "table" -> new Block.Table(cells(json.get("header")), json.list("rows", AgreementReader::cells));
            default -> new Block.Paragraph(inlines(json));
        };
    }

    private static Block.Item item(JsonNode json) {
        Optional<Effect> effect = json.find("nature").map(nature -> effect(json));
        return new Block.Item(json.number("number"), inlines(json), effect);
    }

    private static List<Block.Cell> cells(JsonNode json) {
        return json.list(cell -> new Block.Cell(inlines(cell)));
    }

    private static List<Inline> inlines(JsonNode json) {
        Optional<JsonNode> parts = json.find("parts");
        if (parts.isPresent()) {
            return parts.get().list(AgreementReader::part);
        }
        List<Inline> words = new ArrayList<>();
        if (!json.text("text").isEmpty()) {
            words.add(new Inline.Words(json.text("text"), false));
        }
        return words;
    }

    private static Inline part(JsonNode json) {
        String printed = json.text("text");
        Optional<String> path = json.optional("path");
        Optional<String> clause = json.optional("clause");
        Optional<String> annex = json.optional("annex");
        if (path.isPresent()) {
            return new Inline.Value(path.get(), printed);
        } else if (clause.isPresent()) {
            OptionalInt item =
                    json.find("item").isPresent() ? OptionalInt.of(json.number("item")) : OptionalInt.empty();
            return new Inline.ClauseLink(ClauseId.of(clause.get()), item, printed);
        } else if (annex.isPresent()) {
            return new Inline.AnnexLink(annexId(annex.get()), printed);
        }
        return new Inline.Words(printed, json.find("strong").isPresent());
    }
}
