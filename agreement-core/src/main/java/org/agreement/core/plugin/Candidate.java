package org.agreement.core.plugin;

import java.util.function.Supplier;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/**
 * A plugin whose {@code plugin.yaml} was read, and whose code was not touched yet.
 *
 * @param sha256 over its pinned files; empty for one that is part of the program
 * @param code makes its entry; may throw anything
 */
record Candidate(
        PluginDescriptor descriptor,
        PluginOrigin origin,
        PluginFiles files,
        String sha256,
        Supplier<AgreementPlugin> code) {

    static final String DESCRIPTOR = "plugin.yaml";

    /**
     * Reads the {@code plugin.yaml} of a plugin.
     *
     * @throws PluginRefused if it is missing or wrong
     */
    static Candidate read(PluginOrigin origin, PluginFiles files, String sha256, Supplier<AgreementPlugin> code) {
        Source source = files.source(DESCRIPTOR).orElseThrow(() -> origin.refused(ErrorCode.PLUGIN_YAML_MISSING));
        Refusals refusals = new Refusals();
        PluginDescriptor descriptor = PluginDescriptorReader.read(source, refusals)
                .orElseThrow(
                        () -> new PluginRefused(new PluginRefusal(origin.plugin(), origin.where(), refusals.sorted())));
        return new Candidate(descriptor, new PluginOrigin(descriptor.id(), origin.where()), files, sha256, code);
    }

    boolean builtIn() {
        return sha256.isEmpty();
    }
}
