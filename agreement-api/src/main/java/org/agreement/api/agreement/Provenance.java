package org.agreement.api.agreement;

/**
 * Where a piece of an agreement comes from.
 *
 * @param plugin the id of the plugin; {@code request} for a clause that the request adds
 * @param version the version of the plugin
 * @param sha256 the hash of the file, in lower-case hexadecimal digits
 */
public record Provenance(String plugin, String version, String sha256) {}
