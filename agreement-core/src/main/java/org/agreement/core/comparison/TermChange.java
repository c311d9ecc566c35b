package org.agreement.core.comparison;

/** A term whose value was changed in a line. */
record TermChange(String path, String before, String after) {}
