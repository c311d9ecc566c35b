package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;

/** Of wordings that overlap and are of one class, keeps the gravest, of equals the longest: one place, one remark. */
final class Overlaps {

    private static final Set<FindingClass> WORDINGS = EnumSet.of(FindingClass.VAGUE, FindingClass.ONESIDED);

    private static final Comparator<Finding> BEST_FIRST = Comparator.comparing((Finding finding) -> finding.severity())
            .reversed()
            .thenComparing(finding -> finding.start() - finding.end())
            .thenComparing(Finding::start)
            .thenComparing(Finding::rule);

    private Overlaps() {}

    static List<Finding> removed(List<Finding> findings) {
        Map<FindingClass, TreeMap<Integer, Integer>> taken = new EnumMap<>(FindingClass.class);
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(BEST_FIRST).toList()) {
            if (!WORDINGS.contains(finding.findingClass())) {
                kept.add(finding);
                continue;
            }
            TreeMap<Integer, Integer> spans = taken.computeIfAbsent(finding.findingClass(), kind -> new TreeMap<>());
            Map.Entry<Integer, Integer> before = spans.lowerEntry(finding.end());
            if (before == null || before.getValue() <= finding.start()) {
                spans.put(finding.start(), finding.end());
                kept.add(finding);
            }
        }
        return kept;
    }
}
