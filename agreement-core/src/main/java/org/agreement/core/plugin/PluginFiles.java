package org.agreement.core.plugin;

import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Source;

/**
 * The files of a plugin, by their paths below the folder of its {@code plugin.yaml}, such as {@code clauses/zh-CN/index}.
 *
 * <p>A path that leads elsewhere is as if nothing were there.
 */
public interface PluginFiles {

    /** More files than this are not read. */
    int MAX_FILES = 2_000;

    /**
     * The content of a file of at most {@link Source#MAX_BYTES}; empty if there is none.
     *
     * @throws java.io.UncheckedIOException if it is there and cannot be read or is bigger
     */
    Optional<byte[]> read(String path);

    /** The paths of the files directly in a folder, sorted; empty if there is no such folder. */
    List<String> list(String folder);

    /** Where a file stands, for messages. */
    String describe(String path);

    /** The file, to be read and reported under the place where it stands; empty if there is none. */
    default Optional<Source> source(String path) {
        return read(path).map(bytes -> Source.of(describe(path), bytes));
    }
}
