package org.agreement.api.terms;

/** Something that is checked, and the line that it must reach. */
public record Criterion(String name, String threshold) {}
