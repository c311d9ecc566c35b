package org.agreement.api.agreement;

import java.util.List;

/**
 * A section (章).
 *
 * @param id the id in the index of the plugin that declares it, for instance {@code services}
 * @param number from 1
 */
public record Section(String id, int number, String title, List<Clause> clauses) {}
