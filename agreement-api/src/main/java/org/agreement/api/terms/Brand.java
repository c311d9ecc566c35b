package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Key;

/**
 * Names, marks and accounts of one side in the hands of the other.
 *
 * @param caseStudy whether the cooperation may be shown as a reference once its text is approved
 * @param approval within which time such a text is answered
 * @param returned within which time after the end accounts and devices are returned; written {@code return}
 */
public record Brand(
        boolean caseStudy, TimeSpan approval, @Key("return") TimeSpan returned) {}
