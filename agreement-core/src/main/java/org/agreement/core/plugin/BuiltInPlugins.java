package org.agreement.core.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.core.refusal.ErrorCode;

/** Finds the plugins that are part of the program: those on its class path, in jars or in folders of classes. */
final class BuiltInPlugins {

    /** A broken entry may be reported again at each step: so many steps are made at most. */
    private static final int MAX_STEPS = 1_000;

    private static final PluginOrigin SERVICES = new PluginOrigin("META-INF/services", AgreementPlugin.class.getName());

    private final ClassLoader host;

    BuiltInPlugins(ClassLoader host) {
        this.host = host;
    }

    /** Those that can be tried; why others cannot is handed on. */
    List<Candidate> find(Consumer<PluginRefusal> refused) {
        List<Candidate> candidates = new ArrayList<>();
        for (ServiceLoader.Provider<AgreementPlugin> provider : providers(refused)) {
            try {
                candidates.add(candidate(provider));
            } catch (PluginRefused e) {
                refused.accept(e.refusal());
            }
        }
        return candidates;
    }

    private List<ServiceLoader.Provider<AgreementPlugin>> providers(Consumer<PluginRefusal> refused) {
        List<ServiceLoader.Provider<AgreementPlugin>> providers = new ArrayList<>();
        Spliterator<ServiceLoader.Provider<AgreementPlugin>> rest =
                ServiceLoader.load(AgreementPlugin.class, host).stream().spliterator();
        PluginCode code = new PluginCode(SERVICES);
        boolean more = true;
        for (int step = 0; more && step < MAX_STEPS; step++) {
            try {
                more = code.call("ServiceLoader", () -> rest.tryAdvance(providers::add));
            } catch (PluginRefused e) {
                refused.accept(e.refusal());
            }
        }
        return providers;
    }

    private static Candidate candidate(ServiceLoader.Provider<AgreementPlugin> provider) {
        Class<? extends AgreementPlugin> type = provider.type();
        PluginOrigin origin = new PluginOrigin(type.getName(), type.getName());
        return Candidate.read(origin, files(type, origin), "", provider);
    }

    /** The files beside a class, from the jar or folder that it comes from. */
    private static PluginFiles files(Class<?> type, PluginOrigin origin) {
        String folder = type.getPackageName().replace('.', '/');
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw origin.refused(ErrorCode.PLUGIN_UNREADABLE, type.getName());
        }
        try {
            Path location = Path.of(source.getLocation().toURI());
            if (!Files.isDirectory(location)) {
                return new JarFiles(location, folder);
            }
            Path beside = location.resolve(folder);
            if (!Files.isDirectory(beside)) {
                throw origin.refused(ErrorCode.PLUGIN_YAML_MISSING);
            }
            return new FolderFiles(beside);
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            throw origin.refused(ErrorCode.PLUGIN_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
