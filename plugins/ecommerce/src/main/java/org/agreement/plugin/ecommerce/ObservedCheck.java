package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.Penalties.Observed;

/** Each measure of a platform that is watched has one line, not none and not two. */
final class ObservedCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.penalties().observed()))
                .orElse(List.of());
    }

    static List<Complaint> check(List<Observed> observed) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            long lines = lines(observed.get(i));
            if (lines != 1) {
                complaints.add(complaint(observed.get(i).name(), lines, i));
            }
        }
        return complaints;
    }

    private static long lines(Observed observed) {
        return Stream.of(observed.atLeast(), observed.atMost(), observed.score())
                .filter(Optional::isPresent)
                .count();
    }

    private static Complaint complaint(String name, long lines, int index) {
        return new Complaint(
                "ECO-112",
                "ecommerce.penalties.observed." + index + ".name",
                new Bilingual(
                        "平台指标“" + name + "”写了" + lines + "条观测线，应当恰有一条",
                        "the measure " + name + " has " + lines + " lines instead of one"),
                new Bilingual("atLeast、atMost、score 三者写一个", "give one of atLeast, atMost and score"));
    }
}
