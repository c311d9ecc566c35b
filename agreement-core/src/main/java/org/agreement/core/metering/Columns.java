package org.agreement.core.metering;

import java.util.ArrayList;
import java.util.List;

/** The columns of a kind of file: those that it must have and those that it may have. */
record Columns(List<String> required, List<String> optional) {

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
