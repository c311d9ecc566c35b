package org.agreement.core.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Shows a plugin the API, Java itself and what it brings; of the program nothing else, neither classes nor resources.
 *
 * <p>What the plugin brings of the API itself is never used, so that both sides speak of the same classes.
 */
final class PluginClassLoader extends URLClassLoader {

    private static final String API = "org.agreement.api.";

    private final ClassLoader host;

    PluginClassLoader(String plugin, List<URL> classPath, ClassLoader host) {
        super("plugin " + plugin, classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    /** Asked after the platform's loader, which knows nothing of the API. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith(API) ? host.loadClass(name) : super.findClass(name);
    }
}
