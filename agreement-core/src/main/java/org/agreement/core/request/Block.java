package org.agreement.core.request;

import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.shape.Shape;

/** The terms that only one plugin knows: their key in a request, their shape, and the plugin. */
public record Block(String name, Shape shape, LoadedPlugin plugin) {}
