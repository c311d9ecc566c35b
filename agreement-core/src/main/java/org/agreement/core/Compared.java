package org.agreement.core;

import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.review.Reviewed;

/**
 * A comparison with what it compares.
 *
 * @param from the old agreement with its revision
 * @param to the new one, or the file
 * @param review of the new text: the findings on what was added or changed
 * @param comparer lays both versions into one text
 */
public record Compared(String from, String to, Comparison comparison, Reviewed review, Comparer comparer) {}
