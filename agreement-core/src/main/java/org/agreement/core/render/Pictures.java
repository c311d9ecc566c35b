package org.agreement.core.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.render.RenderInput;

/** The pictures that follow an annotated agreement, each with the same in words and figures. */
record Pictures(Optional<BalancePicture> balance, Optional<CostPicture> cost, Optional<Timeline> timeline) {

    static Pictures none() {
        return new Pictures(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Pictures of(RenderInput in) {
        Optional<CostCurve> curve = in.costCurve();
        List<DatedDuty> duties = in.schedule();
        return new Pictures(
                Optional.of(new BalancePicture(in.agreement(), in.balance())),
                curve.map(CostPicture::new),
                duties.isEmpty() ? Optional.empty() : Optional.of(new Timeline(in.agreement(), duties)));
    }

    /** Their titles by anchor. */
    Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        balance.ifPresent(picture -> contents.put(BalancePicture.ANCHOR, BalancePicture.TITLE));
        cost.ifPresent(picture -> contents.put(CostPicture.ANCHOR, CostPicture.TITLE));
        timeline.ifPresent(picture -> contents.put(Timeline.ANCHOR, Timeline.TITLE));
        return contents;
    }

    void write(Html page) {
        balance.ifPresent(picture -> picture.write(page));
        cost.ifPresent(picture -> picture.write(page));
        timeline.ifPresent(picture -> picture.write(page));
    }
}
