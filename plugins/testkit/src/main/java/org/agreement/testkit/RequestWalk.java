package org.agreement.testkit;

import java.util.List;
import java.util.SplittableRandom;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.request.AgreementRequest;

/**
 * Walks from one request to others by chance: optional terms come and go, choices change, lists shrink, clauses are excluded.
 *
 * <p>The same seed gives the same walk. What comes out need not be accepted: who walks on goes from what was.
 */
final class RequestWalk {

    private static final String EXCLUDE = "clauses.exclude";
    private static final String NAME = "generated.json";

    private final ClauseCatalog catalog;
    private final SplittableRandom random;

    /** A walk; excludes clauses of the catalogue that may be left out. */
    RequestWalk(ClauseCatalog catalog, long seed) {
        this.catalog = catalog;
        this.random = new SplittableRandom(seed);
    }

    /** A request that differs from this one in one place. */
    Source next(AgreementRequest request) {
        if (random.nextInt(10) == 0) {
            return source(changed(request.tree(), new Change(EXCLUDE, excluded())));
        }
        List<Change> changes = new Changes(request.form(), random).of(request.tree());
        return source(changed(request.tree(), changes.get(random.nextInt(changes.size()))));
    }

    private static Tree changed(Tree tree, Change change) {
        return tree.withAt(change.path(), change.value()).orElse(tree);
    }

    private Tree excluded() {
        List<String> ids = catalog.clauseIds().stream()
                .flatMap(id -> catalog.clause(id).stream())
                .filter(clause -> clause.status() != ClauseStatus.MANDATORY)
                .map(ClauseText::id)
                .filter(id -> random.nextInt(8) == 0)
                .map(Object::toString)
                .toList();
        Place place = Place.inFile(NAME);
        return new Tree.Sequence(
                place,
                Origin.WRITTEN,
                ids.stream().map(id -> (Tree) Tree.Scalar.plain(place, id)).toList());
    }

    private static Source source(Tree tree) {
        return Source.of(NAME, JsonWriter.pretty().text(tree.content()));
    }
}
