package org.agreement.api.time;

import java.util.List;
import org.agreement.api.value.Choice;

/** Where a day goes that is no working day. */
public enum WhenHoliday implements Choice {
    /** To the next working day. */
    NEXT_WORKDAY("顺延至次一工作日", "next"),
    /** To the last working day before. */
    PREVIOUS_WORKDAY("提前至前一工作日", "previous"),
    /** It stays. */
    SAME_DAY("不作顺延", "same");

    private final String printed;
    private final String alias;

    WhenHoliday(String printed, String alias) {
        this.printed = printed;
        this.alias = alias;
    }

    @Override
    public List<String> aliases() {
        return List.of(alias);
    }

    @Override
    public String printed() {
        return printed;
    }
}
