package org.agreement.core.comparison;

import java.util.List;

/** A term whose value was changed in a line. */
record TermChange(String path, String before, String after, List<Rewording> rewordings) {}
