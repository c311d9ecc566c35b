package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.Effect;
import org.agreement.core.shape.ScalarType;

/** A checked piece of a template, ready to be filled. */
sealed interface Part {

    void fill(Filling filling, Frame frame);

    /** Words. */
    record Words(String text, boolean strong) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            filling.inline().words(text, strong);
        }
    }

    /** A value, or values with a list comma between them. */
    record Value(Lookup lookup, ScalarType type) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            lookup.value(frame)
                    .ifPresent(value -> filling.inline().add(new Inline.Value(lookup.path(frame), printed(value))));
        }

        private String printed(Object value) {
            if (value instanceof List<?> list) {
                return String.join("、", list.stream().map(type::printed).toList());
            }
            return type.printed(value);
        }
    }

    /** A reference to a clause or item that is certain to be there. */
    record ClauseReference(ClauseId target, OptionalInt item) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            Numbers numbers = filling.numbers();
            ClauseId present = numbers.present(target).orElseThrow(() -> new IllegalStateException("no " + target));
            OptionalInt number = item.isPresent() ? numbers.item(present, item.getAsInt()) : item;
            String within = number.isPresent() ? "第" + Ordinals.item(number.getAsInt()) + "项" : "";
            String printed = Ordinals.clause(numbers.number(present)) + within;
            filling.inline().add(new Inline.ClauseLink(present, number, printed));
        }
    }

    /** A reference to an annex that is certain to be there. */
    record AnnexReference(AnnexId target) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            Numbers numbers = filling.numbers();
            AnnexId present = numbers.present(target).orElseThrow(() -> new IllegalStateException("no " + target));
            filling.inline().add(new Inline.AnnexLink(present, Ordinals.annex(numbers.number(present))));
        }
    }

    /** Once for each element. */
    record Each(Lookup lookup, boolean running, List<Part> parts) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            List<?> elements = (List<?>) lookup.value(frame).orElse(List.of());
            InlineBuilder inline = filling.inline();
            int start = inline.added();
            String before = inline.separator();
            for (int i = 0; i < elements.size(); i++) {
                if (running && inline.added() > start) {
                    inline.separateBy("、");
                }
                Frame inner = frame.inner(elements.get(i), lookup.path(frame) + "." + i);
                parts.forEach(part -> part.fill(filling, inner));
            }
            if (running) {
                inline.separateBy(inline.added() > start ? "" : before);
            }
        }
    }

    /** With a value as scope, if it is there. */
    record With(Lookup lookup, List<Part> parts) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            lookup.value(frame).ifPresent(value -> {
                Frame inner = frame.inner(value, lookup.path(frame));
                parts.forEach(part -> part.fill(filling, inner));
            });
        }
    }

    /** If a condition holds, or if it does not. */
    record If(Lookup lookup, boolean inverted, List<Part> parts) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            if (lookup.holds(frame) != inverted) {
                parts.forEach(part -> part.fill(filling, frame));
            }
        }
    }

    /** If a clause or annex is in the agreement, or if it is not. */
    record IfPresent(Optional<ClauseId> clause, Optional<AnnexId> annex, boolean inverted, List<Part> parts)
            implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            Numbers numbers = filling.numbers();
            boolean present = clause.flatMap(numbers::present).isPresent()
                    || annex.flatMap(numbers::present).isPresent();
            if (present != inverted) {
                parts.forEach(part -> part.fill(filling, frame));
            }
        }
    }

    /** A paragraph. */
    record Paragraph(List<Part> text) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            if (!filling.isCounting()) {
                filling.paragraph(text, frame);
            }
        }
    }

    /** An item. */
    record Item(int ordinal, Optional<Effect> effect, List<Part> text) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            filling.item(ordinal, effect, text, frame);
        }
    }

    /** A table. */
    record Table(List<List<Part>> header, List<Part> rows) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            if (!filling.isCounting()) {
                filling.table(header, rows, frame);
            }
        }
    }

    /** A table whose rows are the prominent clauses of the agreement. */
    record ClauseList(List<List<Part>> header) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            if (!filling.isCounting()) {
                filling.clauseList(header, frame);
            }
        }
    }

    /** A row of a table. */
    record Row(List<List<Part>> cells) implements Part {
        @Override
        public void fill(Filling filling, Frame frame) {
            filling.row(cells, frame);
        }
    }
}
