package org.agreement.api.render;

/**
 * A font of documents.
 *
 * @param name of the family
 * @param embedded whether documents bring it along; otherwise the reader's machine has to have it, or takes another
 */
public record Font(String name, boolean embedded) {}
