package org.agreement.core.clause;

import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;

/**
 * A reference, or a question for presence, to be checked against the other files.
 *
 * @param asks whether it only asks for presence
 * @param facts what is known where it stands
 */
record Reference(Place place, Target target, OptionalInt item, boolean asks, Facts facts) {

    /** A clause or an annex. */
    record Target(Optional<ClauseId> clause, Optional<AnnexId> annex) {

        private static final String PRESENT = "present ";

        static Target of(Node.Target written, String ownPlugin) {
            String plugin = written.plugin().orElse(ownPlugin);
            return written.annex() ? of(new AnnexId(plugin, written.name())) : of(new ClauseId(plugin, written.name()));
        }

        static Target of(ClauseId id) {
            return new Target(Optional.of(id), Optional.empty());
        }

        static Target of(AnnexId id) {
            return new Target(Optional.empty(), Optional.of(id));
        }

        String plugin() {
            return clause.map(ClauseId::plugin)
                    .or(() -> annex.map(AnnexId::plugin))
                    .orElseThrow();
        }

        /** That it is in the agreement. */
        Atom atom() {
            return Atom.present(PRESENT + this);
        }

        /** The clause or annex that an atom asks for; empty if it asks for a term. */
        static Optional<Target> asked(Atom atom) {
            return Optional.of(atom.path())
                    .filter(path -> path.startsWith(PRESENT))
                    .flatMap(path -> TagReader.target(path.substring(PRESENT.length())))
                    .map(written -> of(written, ClauseCatalog.STANDARD));
        }

        @Override
        public String toString() {
            return clause.map(ClauseId::toString)
                    .orElseGet(() -> "annex:" + annex.map(AnnexId::toString).orElse(""));
        }
    }
}
