package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Quality.Score;
import org.agreement.api.terms.Remedies;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Floors lie below targets, scores make a hundred, and there is time to mend before the customer may terminate. */
final class LevelCheck implements TermCheck {

    private static final int WHOLE = 100;
    private static final int DAYS_OF_A_MONTH = 30;

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < terms.services().size(); i++) {
            List<ServiceLevel> levels = terms.services().get(i).levels();
            for (int j = 0; j < levels.size(); j++) {
                floor("services." + i + ".levels." + j + ".floor", levels.get(j))
                        .ifPresent(complaints::add);
            }
        }
        scores(terms.tree().quality().scores()).ifPresent(complaints::add);
        mending(terms.tree().remedies()).ifPresent(complaints::add);
        return complaints;
    }

    private static Optional<Complaint> floor(String path, ServiceLevel level) {
        Share target = level.atLeast().or(level::share).orElse(Share.ofPercent("100"));
        return level.floor()
                .filter(floor -> floor.compareTo(target) > 0)
                .map(floor -> new Complaint(
                        "STD-221",
                        path,
                        new Bilingual(
                                "底线" + floor.printed() + "高于目标" + target.printed(),
                                "the floor " + floor.text() + " is above the target " + target.text()),
                        new Bilingual("写不高于目标的底线", "a floor not above the target")));
    }

    private static Optional<Complaint> scores(List<Score> scores) {
        int sum = scores.stream().mapToInt(Score::points).sum();
        return sum == WHOLE
                ? Optional.empty()
                : Optional.of(new Complaint(
                        "STD-222",
                        "quality.scores",
                        new Bilingual("分值合计" + sum + "分，应当为100分", "the scores make " + sum + " points, not 100"),
                        new Bilingual("调整分值，使合计为100分", "change the points so that they make 100")));
    }

    private static Optional<Complaint> mending(Remedies remedies) {
        long mending = SpanLength.mostDays(remedies.replacement().plan())
                + SpanLength.mostDays(remedies.replacement().correction())
                + SpanLength.mostDays(remedies.replacement().within());
        int observed = remedies.shortfall().months() * DAYS_OF_A_MONTH;
        return mending <= observed
                ? Optional.empty()
                : Optional.of(new Complaint(
                        "STD-223",
                        "remedies.shortfall.months",
                        new Bilingual(
                                "整改计划、整改和更换合计约" + mending + "日，长于解除的观察期" + observed + "日",
                                "plan, correction and replacement take " + mending + " days, more than the " + observed
                                        + " days after which the customer may terminate"),
                        new Bilingual("缩短整改期，或者增加连续的月数", "shorten the correction, or observe more months")));
    }
}
