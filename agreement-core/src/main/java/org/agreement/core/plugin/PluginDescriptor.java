package org.agreement.core.plugin;

import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;

/**
 * What the {@code plugin.yaml} of a plugin says.
 *
 * @param id lower case, such as {@code ecommerce}
 * @param apiLevel the level of the API that it was made for
 * @param industry the industry whose plugin it is; empty if it is not an industry's
 * @param requires the ids of plugins that must be loaded
 */
public record PluginDescriptor(
        String id, String version, int apiLevel, Bilingual name, Optional<String> industry, List<String> requires) {

    public PluginDescriptor {
        requires = List.copyOf(requires);
    }
}
