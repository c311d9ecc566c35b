package org.agreement.api.fee;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A difference of two percentages, in whole percentage points from 0 to 100. */
@Written(
        pattern = "^\\s*([0-9]{1,2}|100)\\s*(points|point|个百分点)\\s*$",
        zh = "百分点数，如 5 points 或 5个百分点",
        en = "percentage points such as 5 points",
        example = "5 points")
public record Points(int number) implements Scalar {

    private static final int LARGEST = 100;

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{1,3})\\s*(?:points|point|个百分点)\\s*");

    /** Checks the range. */
    public Points {
        if (number < 0 || number > LARGEST) {
            throw new Unreadable("百分点数应当在 0 到 100 之间", "points from 0 to 100");
        }
    }

    /**
     * Reads {@code 5 points} or {@code 5个百分点}.
     *
     * @throws Unreadable if the text is no such number
     */
    public static Points parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Unreadable("写百分点数，如 5 points", "percentage points such as 5 points");
        }
        return new Points(Integer.parseInt(form.group(1)));
    }

    @Override
    public String printed() {
        return number + "个百分点";
    }

    @Override
    public String text() {
        return number + " points";
    }
}
