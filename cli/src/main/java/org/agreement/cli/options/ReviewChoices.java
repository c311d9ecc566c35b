package org.agreement.cli.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.api.review.Relation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules and which law a text is reviewed. */
public final class ReviewChoices {

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--relation", paramLabel = "b2b|b2c")
    private @Nullable Facing relation;

    @Option(names = "--rule", paramLabel = "RULE")
    private List<String> only = List.of();

    @Option(names = "--no-rule", paramLabel = "RULE")
    private List<String> without = List.of();

    /** The day whose law is asked for. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Who faces whom. */
    public Optional<Relation> relation() {
        return Optional.ofNullable(relation).map(Facing::relation);
    }

    /** The only rules used; empty: all. */
    public List<String> only() {
        return List.copyOf(only);
    }

    /** The rules left out. */
    public List<String> without() {
        return List.copyOf(without);
    }

    /** Who faces whom, as options name it. */
    public enum Facing {
        B2B(Relation.B2B),
        B2C(Relation.B2C);

        private final Relation relation;

        Facing(Relation relation) {
            this.relation = relation;
        }

        Relation relation() {
            return relation;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
