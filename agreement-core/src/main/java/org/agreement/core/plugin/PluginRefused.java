package org.agreement.core.plugin;

import java.util.stream.Collectors;
import org.agreement.core.refusal.Language;

/** A plugin was to be installed and cannot be loaded; carries why. */
public final class PluginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PluginRefusal refusal;

    public PluginRefused(PluginRefusal refusal) {
        super(
                refusal.reasons().stream()
                        .map(reason -> reason.line(Language.EN))
                        .collect(Collectors.joining("\n")),
                null,
                false,
                false);
        this.refusal = refusal;
    }

    /** Why it cannot be loaded. */
    public PluginRefusal refusal() {
        return refusal;
    }
}
