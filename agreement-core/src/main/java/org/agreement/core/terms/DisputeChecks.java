package org.agreement.core.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.terms.CourtPlace;
import org.agreement.core.refusal.ErrorCode;

/** the court of signing needs a place of signing; an arbitration institution needs its name. */
final class DisputeChecks implements Check {

    private static final Pattern NO_NAME = Pattern.compile(".*(当地|有关|所在地|相关|上述).*|(?!.*仲裁).*");

    @Override
    public void inspect(Inspection inspection) {
        boolean signing = inspection.value("disputes.court", CourtPlace.class).equals(Optional.of(CourtPlace.SIGNING));
        if (signing && !inspection.reading().has("signing.place")) {
            inspection.refuse(ErrorCode.SIGNING_PLACE_MISSING, "disputes.court");
        }
        inspection
                .text("disputes.arbitration")
                .filter(name -> NO_NAME.matcher(name).matches())
                .ifPresent(name -> inspection.refuse(ErrorCode.ARBITRATION_NAME, "disputes.arbitration", name));
    }
}
