package org.agreement.core.metering;

import org.agreement.core.data.Place;

/** One record of a file with named columns. */
interface Row {

    /** What stands in a column, without blanks around it; empty where the column or its value is missing. */
    String get(String column);

    /** Where it stands. */
    Place place(String column);
}
