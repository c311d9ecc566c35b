package org.agreement.core.plugin;

import java.util.Arrays;

/** Paths below the folder of a plugin, with {@code /} between their parts. */
final class PluginPath {

    private PluginPath() {}

    /** Whether a path names something below, wherever it is looked up: no way up, no root, no foreign separator. */
    static boolean isBelow(String path) {
        boolean foreign = path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0;
        return !foreign
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** The path of a file in a folder; the folder is empty for the top one. */
    static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** The folder of a file; empty for the top one. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
