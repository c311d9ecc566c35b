package org.agreement.api.terms;

import org.agreement.api.value.Bilingual;

/**
 * What is wrong with a term.
 *
 * @param code a stable code, for instance {@code ECO-101}; unique in the plugin
 * @param path the path of the term in the request, for instance {@code ecommerce.festivals.0.until}
 * @param message what is wrong
 * @param wayOut what would be right
 * @param requirement the point of a list of requirements that it serves, for instance {@code }; empty: none
 */
public record Complaint(String code, String path, Bilingual message, Bilingual wayOut, String requirement) {

    /** A complaint that serves no numbered requirement. */
    public Complaint(String code, String path, Bilingual message, Bilingual wayOut) {
        this(code, path, message, wayOut, "");
    }
}
