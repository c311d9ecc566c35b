package org.agreement.api.terms;

import org.agreement.api.value.Bilingual;

/**
 * What is wrong with a term.
 *
 * @param code a stable code, for instance {@code ECO-101}; unique in the plugin
 * @param path the path of the term in the request, for instance {@code ecommerce.festivals.0.until}
 * @param message what is wrong
 * @param wayOut what would be right
 */
public record Complaint(String code, String path, Bilingual message, Bilingual wayOut) {}
