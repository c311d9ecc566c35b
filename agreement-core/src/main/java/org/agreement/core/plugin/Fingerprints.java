package org.agreement.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agreement.core.data.Digest;
import org.agreement.core.refusal.ErrorCode;

/** The SHA-256 of each file in the folder of a plugin, by path. */
record Fingerprints(SortedMap<String, String> files) {

    static final long MAX_BYTES = 256L << 20;

    Fingerprints {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads each file once; links are not followed.
     *
     * @throws PluginRefused if there is something else than folders and files, or too much
     */
    static Fingerprints of(Path folder, PluginOrigin origin) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        long[] bytes = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = folder.relativize(file).toString();
                if (!attributes.isRegularFile() || !PluginPath.isBelow(path)) {
                    throw origin.refused(ErrorCode.PLUGIN_UNSAFE_FILE, path);
                }
                bytes[0] += attributes.size();
                if (bytes[0] > MAX_BYTES || files.size() == PluginFiles.MAX_FILES) {
                    throw origin.refused(ErrorCode.PLUGIN_TOO_BIG, path);
                }
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(path, Digest.sha256(in));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Fingerprints(files);
    }

    /** One for all: that of the file if there is but one. */
    String sha256() {
        if (files.size() == 1) {
            return files.values().iterator().next();
        }
        String lines = files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return Digest.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The paths of files that are not the same in both. */
    String differences(Fingerprints others) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(others.files);
        return all.keySet().stream()
                .filter(path -> !files.getOrDefault(path, "").equals(others.files.getOrDefault(path, "")))
                .collect(Collectors.joining(", "));
    }
}
