package org.agreement.core.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project file that belongs to a file. */
public final class ProjectFile {

    /** How it is called. */
    public static final String NAME = ".agreement.yaml";

    private ProjectFile() {}

    /**
     * Looks in a folder and in those above it, up to the root of a repository or the home of the user. Below neither it looks in
     * the folder alone: what lies in a folder that everybody may write into is not a project's.
     */
    public static Optional<Path> above(Path folder, Path home) {
        Path start = folder.toAbsolutePath().normalize();
        Path top = start;
        while (!isTop(top, home)) {
            Path parent = top.getParent();
            if (parent == null) {
                return in(start);
            }
            top = parent;
        }
        for (Path one = start; one != null && one.startsWith(top); one = one.getParent()) {
            Optional<Path> found = in(one);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isTop(Path folder, Path home) {
        return folder.equals(home.toAbsolutePath().normalize()) || Files.exists(folder.resolve(".git"));
    }

    private static Optional<Path> in(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
