package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import org.agreement.core.refusal.Refusal;

/**
 * What came of loading the clause files of all plugins.
 *
 * @param catalog of the plugins that were not refused
 * @param refused everything that is wrong with the files of each refused plugin, by its id
 */
public record CatalogLoading(ClauseCatalog catalog, Map<String, List<Refusal>> refused) {}
