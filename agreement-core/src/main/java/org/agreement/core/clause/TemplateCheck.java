package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.agreement.api.clause.Effect;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.Shape;

/** Checks a body against the shapes of the terms, and makes the template of it. One object for one body. */
final class TemplateCheck {

    /** What is known at a place of the body: the scope of names, the facts, and whether text may be missing or repeated there. */
    private record Position(Scope scope, Facts facts, boolean conditional) {

        Position within(Scope inner) {
            return new Position(inner, facts, conditional);
        }

        Position repeated() {
            return new Position(scope, facts, true);
        }
    }

    private final String plugin;
    private final Map<Integer, Effect> effects;
    private final Refusals refusals;
    private final PathResolver resolver;
    private final List<Reference> references = new ArrayList<>();
    private final Set<Integer> fixedItems = new LinkedHashSet<>();
    private final List<Presumptions.Need> needs = new ArrayList<>();
    private final List<Presumptions.Passage> passages = new ArrayList<>();
    private final List<Presumptions.Fullness> texts = new ArrayList<>();
    private int sections;

    /** A check of a body of a plugin, some of whose items have effects of their own. */
    TemplateCheck(String plugin, Map<Integer, Effect> effects, Refusals refusals) {
        this.plugin = plugin;
        this.effects = effects;
        this.refusals = refusals;
        this.resolver = new PathResolver(refusals);
    }

    /**
     * Makes the template; it must not be used if anything was refused.
     *
     * @param place where the file begins
     */
    CheckedBody check(Place place, Body body, Scope root, Facts facts) {
        Coverage coverage = new Coverage(facts);
        List<Part> parts = parts(body.nodes(), new Position(root, facts, false), coverage);
        texts.add(new Presumptions.Fullness(place, facts, coverage.texts()));
        Presumptions presumptions = new Presumptions(needs, passages, texts);
        return new CheckedBody(new Template(parts), references, fixedItems, coverage.isCertain(), presumptions);
    }

    private List<Part> parts(List<Node> nodes, Position position, Coverage coverage) {
        List<Part> parts = new ArrayList<>();
        nodes.forEach(node -> part(node, position, coverage).ifPresent(parts::add));
        return List.copyOf(parts);
    }

    private Optional<Part> part(Node node, Position position, Coverage coverage) {
        if (node instanceof Node.Section section) {
            return section.tag().presence()
                    ? presence(section, position, coverage)
                    : section(section, position, coverage);
        } else if (node instanceof Node.Slot slot) {
            coverage.always();
            return slot(slot, position);
        } else if (node instanceof Node.Reference reference) {
            coverage.always();
            return Optional.of(reference(reference, position));
        } else if (node instanceof Node.Words words) {
            if (!words.text().isBlank()) {
                coverage.always();
            }
            return Optional.of(new Part.Words(words.text(), words.strong()));
        }
        return Optional.of(block(node, position, coverage));
    }

    private Part block(Node node, Position position, Coverage coverage) {
        if (node instanceof Node.Item item) {
            coverage.always();
            return item(item, position);
        } else if (node instanceof Node.Paragraph paragraph) {
            return new Part.Paragraph(parts(paragraph.text(), position, coverage));
        } else if (node instanceof Node.Table table) {
            List<List<Part>> header = cells(table.header(), position);
            return new Part.Table(header, parts(table.rows(), position, coverage));
        }
        coverage.always();
        if (node instanceof Node.ClauseList list) {
            return new Part.ClauseList(cells(list.header(), position));
        }
        return new Part.Row(cells((Node.Row) node, position));
    }

    private List<List<Part>> cells(Node.Row row, Position position) {
        return row.cells().stream()
                .map(cell -> parts(cell, position, new Coverage(position.facts)))
                .toList();
    }

    private Part item(Node.Item item, Position position) {
        Coverage coverage = new Coverage(position.facts);
        List<Part> text = parts(item.text(), position, coverage);
        texts.add(new Presumptions.Fullness(item.place(), position.facts, coverage.texts()));
        if (!coverage.isCertain()) {
            refusals.add(ErrorCode.TEXT_MAY_BE_EMPTY, item.place(), "");
        }
        if (!position.conditional) {
            fixedItems.add(item.ordinal());
        }
        return new Part.Item(item.ordinal(), Optional.ofNullable(effects.get(item.ordinal())), text);
    }

    private Part reference(Node.Reference written, Position position) {
        Reference.Target target = Reference.Target.of(written.target(), plugin);
        references.add(new Reference(written.place(), target, written.item(), false, position.facts));
        return target.clause()
                .<Part>map(clause -> new Part.ClauseReference(clause, written.item()))
                .orElseGet(() -> new Part.AnnexReference(target.annex().orElseThrow()));
    }

    private Optional<Part> slot(Node.Slot slot, Position position) {
        Optional<Resolved> resolved = resolver.resolve(position.scope, slot.path(), slot.place());
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        Resolved found = resolved.get();
        needs.add(new Presumptions.Need(slot.place(), slot.path(), found.optional(), position.facts));
        Optional<String> unguarded = unguarded(found, position);
        if (unguarded.isPresent()) {
            refusals.add(ErrorCode.TERM_UNGUARDED, slot.place(), slot.path(), guard(unguarded.get()));
        }
        if (!found.isValue()) {
            refusals.add(ErrorCode.TERM_NOT_A_VALUE, slot.place(), slot.path(), parts(found.shape()));
            return Optional.empty();
        }
        Shape single = found.shape() instanceof Shape.ListOf list ? list.element() : found.shape();
        return Optional.of(new Part.Value(found.lookup(), ((Shape.Scalar) single).type()));
    }

    private static Optional<String> unguarded(Resolved resolved, Position position) {
        return resolved.optional().stream()
                .filter(path -> !position.facts.imply(Atom.present(path)))
                .findFirst();
    }

    /** The path to name in a guard: within the element of a list, without the list. */
    private static String guard(String path) {
        return path.substring(path.lastIndexOf('*') + 1).replaceFirst("^[0-9]+\\.", "");
    }

    private static Bilingual parts(Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return new Bilingual("这是列表，请用 {{#…}}…{{/…}} 逐项书写", "it is a list: use {{#…}}…{{/…}}");
        }
        return new Bilingual(
                "请写出其中一项：" + String.join("、", shape.names()),
                "name one of its parts: " + String.join(", ", shape.names()));
    }

    private Optional<Part> presence(Node.Section section, Position position, Coverage coverage) {
        Tag tag = section.tag();
        Reference.Target target =
                Reference.Target.of(TagReader.target(tag.subject()).orElseThrow(), plugin);
        references.add(new Reference(tag.place(), target, OptionalInt.empty(), true, position.facts));
        Atom atom = tag.inverted() ? target.atom().negate() : target.atom();
        List<Part> parts = body(section, position.scope, atom, position, coverage);
        return Optional.of(new Part.IfPresent(target.clause(), target.annex(), tag.inverted(), parts));
    }

    private Optional<Part> section(Node.Section section, Position position, Coverage coverage) {
        Tag tag = section.tag();
        Optional<Resolved> resolved = resolver.resolve(position.scope, tag.subject(), tag.place());
        if (resolved.isEmpty()) {
            coverage.always();
            parts(section.body(), position.within(position.scope.unknown()), coverage);
            return Optional.empty();
        }
        Resolved found = resolved.get();
        if (!found.isCondition()) {
            refusals.add(ErrorCode.CONDITION_ALWAYS, tag.place(), tag.subject());
        }
        Atom atom = atom(found, tag.inverted(), position);
        Scope scope = tag.inverted() ? position.scope : scope(found, position.scope);
        Position around = found.isList() && !tag.inverted() ? position.repeated() : position;
        List<Part> parts = body(section, scope, atom, around, coverage);
        if (tag.inverted() || found.isBoolean()) {
            return Optional.of(new Part.If(found.lookup(), tag.inverted(), parts));
        } else if (found.isList()) {
            return Optional.of(new Part.Each(found.lookup(), isRunning(section.body()), parts));
        }
        return Optional.of(new Part.With(found.lookup(), parts));
    }

    private static boolean isRunning(List<Node> body) {
        return body.stream()
                .allMatch(node -> node instanceof Node.Section section
                        ? isRunning(section.body())
                        : node instanceof Node.Words || node instanceof Node.Slot || node instanceof Node.Reference);
    }

    private Scope scope(Resolved found, Scope outer) {
        if (found.shape() instanceof Shape.ListOf list) {
            sections++;
            return outer.inner(list.element(), found.atom().path() + ".*" + sections);
        }
        return found.isBoolean()
                ? outer
                : outer.inner(found.shape(), found.atom().path());
    }

    /** What the section asks; as one of a choice only where the choice itself is certain. */
    private static Atom atom(Resolved found, boolean inverted, Position position) {
        boolean choiceIsThere = found.optional().stream()
                .filter(path -> !path.equals(found.atom().path()))
                .allMatch(path -> position.facts.imply(Atom.present(path)));
        return new Atom(found.atom().path(), inverted, found.atom().choice().filter(choice -> choiceIsThere));
    }

    private List<Part> body(Node.Section section, Scope scope, Atom atom, Position position, Coverage coverage) {
        boolean conditional = position.conditional || !position.facts.imply(atom);
        Facts facts = position.facts.and(atom);
        passages.add(new Presumptions.Passage(section.place(), section.tag().subject(), facts));
        Coverage inner = coverage.within(facts);
        List<Part> parts = parts(section.body(), new Position(scope, facts, conditional), inner);
        if (inner.isCertain()) {
            coverage.where(atom);
        }
        return parts;
    }
}
