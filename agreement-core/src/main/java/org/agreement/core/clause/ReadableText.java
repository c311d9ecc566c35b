package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.Shape;

/**
 * Turns the body of a clause file into text that people read without an agreement: placeholders by what they stand for,
 * conditions in words, references by title. One object for one body.
 */
final class ReadableText {

    private static final String OPEN = "〔";
    private static final String CLOSE = "〕";

    private final String plugin;
    private final UnaryOperator<String> names;
    private final Function<Reference.Target, String> titles;
    private final PathResolver resolver = new PathResolver(new Refusals());
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();

    /**
     * A text of a plugin's file.
     *
     * @param names what a term is called, by its path in the documentation
     * @param titles of clauses and annexes
     */
    ReadableText(String plugin, UnaryOperator<String> names, Function<Reference.Target, String> titles) {
        this.plugin = plugin;
        this.names = names;
        this.titles = titles;
    }

    List<Block> of(Body body, Scope root) {
        body.nodes().forEach(node -> block(node, root, ""));
        endItems();
        return List.copyOf(blocks);
    }

    /** A block; what it depends on is said before its first words. */
    private void block(Node node, Scope scope, String before) {
        if (node instanceof Node.Section section) {
            Scope inner = inner(section, scope);
            String condition = before + OPEN + condition(section.tag(), scope) + CLOSE;
            section.body().forEach(child -> block(child, inner, condition));
        } else if (node instanceof Node.Item item) {
            items.add(new Block.Item(item.ordinal(), text(item.text(), scope, before), Optional.empty()));
        } else if (node instanceof Node.Paragraph paragraph) {
            endItems();
            blocks.add(new Block.Paragraph(text(paragraph.text(), scope, before)));
        } else if (node instanceof Node.Table table) {
            endItems();
            List<List<Block.Cell>> rows = new ArrayList<>();
            table.rows().forEach(row -> row(row, scope, "", rows));
            blocks.add(new Block.Table(cells(table.header(), scope, before), List.copyOf(rows)));
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(List.copyOf(items)));
            items.clear();
        }
    }

    private void row(Node node, Scope scope, String before, List<List<Block.Cell>> rows) {
        if (node instanceof Node.Section section) {
            Scope inner = inner(section, scope);
            String condition = before + OPEN + condition(section.tag(), scope) + CLOSE;
            section.body().forEach(child -> row(child, inner, condition, rows));
        } else if (node instanceof Node.Row row) {
            rows.add(cells(row, scope, before));
        }
    }

    private List<Block.Cell> cells(Node.Row row, Scope scope, String before) {
        List<Block.Cell> cells = new ArrayList<>();
        for (List<Node> cell : row.cells()) {
            cells.add(new Block.Cell(text(cell, scope, cells.isEmpty() ? before : "")));
        }
        return List.copyOf(cells);
    }

    private List<Inline> text(List<Node> nodes, Scope scope, String before) {
        InlineBuilder text = new InlineBuilder();
        text.words(before, false);
        nodes.forEach(node -> inline(node, scope, text));
        return text.build();
    }

    private void inline(Node node, Scope scope, InlineBuilder text) {
        if (node instanceof Node.Words words) {
            text.words(words.text(), words.strong());
        } else if (node instanceof Node.Slot slot) {
            text.add(new Inline.Value(slot.path(), OPEN + name(slot.path(), scope) + CLOSE));
        } else if (node instanceof Node.Reference reference) {
            reference(reference, text);
        } else if (node instanceof Node.Section section) {
            Scope inner = inner(section, scope);
            text.words(OPEN + condition(section.tag(), scope) + "：", false);
            section.body().forEach(child -> inline(child, inner, text));
            text.words(CLOSE, false);
        }
    }

    private void reference(Node.Reference written, InlineBuilder text) {
        Reference.Target target = Reference.Target.of(written.target(), plugin);
        String title = "“" + titles.apply(target) + "”";
        target.clause().ifPresent(clause -> {
            OptionalInt item = written.item();
            String within = item.isPresent() ? "第" + Ordinals.item(item.getAsInt()) + "项" : "";
            text.add(new Inline.ClauseLink(clause, item, title + "一条" + within));
        });
        target.annex().ifPresent(annex -> text.add(new Inline.AnnexLink(annex, "附件" + title)));
    }

    private String condition(Tag tag, Scope scope) {
        if (tag.presence()) {
            String title = TagReader.target(tag.subject())
                    .map(written -> titles.apply(Reference.Target.of(written, plugin)))
                    .orElse(tag.subject());
            return (tag.inverted() ? "没有“" : "有“") + title + "”时";
        }
        Optional<Resolved> found = resolver.resolve(scope, tag.subject(), Place.inFile(""));
        String name = "“" + name(tag.subject(), scope) + "”";
        if (found.filter(Resolved::isList).isPresent()) {
            return tag.inverted() ? "没有" + name + "时" : "逐项" + name;
        } else if (found.flatMap(resolved -> resolved.atom().choice()).isPresent()) {
            return (tag.inverted() ? "不为" : "为") + name + "时";
        } else if (found.filter(Resolved::isBoolean).isPresent()) {
            return name + (tag.inverted() ? "为否时" : "为是时");
        }
        return (tag.inverted() ? "没有约定" : "约定") + name + "时";
    }

    private String name(String path, Scope scope) {
        Optional<Resolved> found = resolver.resolve(scope, path, Place.inFile(""));
        return found.map(resolved -> names.apply(resolved.atom().path().replaceAll("\\.[*][0-9]*", "")))
                .orElse(path);
    }

    private Scope inner(Node.Section section, Scope scope) {
        Tag tag = section.tag();
        Optional<Resolved> found = tag.presence() || tag.inverted()
                ? Optional.empty()
                : resolver.resolve(scope, tag.subject(), Place.inFile(""));
        return found.filter(resolved -> !resolved.isBoolean())
                .map(resolved -> resolved.shape() instanceof Shape.ListOf list
                        ? scope.inner(list.element(), resolved.atom().path() + ".*")
                        : scope.inner(resolved.shape(), resolved.atom().path()))
                .orElse(scope);
    }
}
