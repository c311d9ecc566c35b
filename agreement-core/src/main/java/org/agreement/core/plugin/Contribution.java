package org.agreement.core.plugin;

import java.util.function.Function;

/** Something a plugin brings, and the plugin that brings it. */
public record Contribution<T>(LoadedPlugin plugin, T value) {

    /** Something of what was brought, from the same plugin. */
    public <R> Contribution<R> map(Function<? super T, ? extends R> function) {
        return new Contribution<>(plugin, function.apply(value));
    }
}
