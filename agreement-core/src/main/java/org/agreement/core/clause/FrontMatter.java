package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.core.data.Place;

/**
 * What the head of a clause file says.
 *
 * @param items effects of items that differ from the clause's, by ordinal
 * @param anchors at most one is right
 */
record FrontMatter(
        String title,
        ClauseStatus status,
        Place statusPlace,
        Effect effect,
        List<String> serves,
        List<Located> basis,
        List<Located> when,
        boolean prominent,
        List<Anchor> anchors,
        Map<Integer, Effect> items) {}
