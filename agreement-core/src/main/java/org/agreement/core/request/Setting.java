package org.agreement.core.request;

/**
 * One value set over a request.
 *
 * @param path such as {@code services.0.name}
 * @param value as YAML would write it: a single value, {@code [a, b]} or {@code {key: value}}
 */
public record Setting(String path, String value) {}
