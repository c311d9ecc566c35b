package org.agreement.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directory in which everything lies that the program keeps; readable by its owner only. */
public record Home(Path directory) {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    /**
     * The directory given, else {@code $AGREEMENT_HOME}, else {@code agreement} in the XDG data directory.
     *
     * @param given by the user with the command; empty if not
     */
    public static Home of(Optional<String> given, Map<String, String> environment, Path userHome) {
        return new Home(given.map(Path::of)
                .or(() -> set(environment, "AGREEMENT_HOME"))
                .or(() -> set(environment, "XDG_DATA_HOME")
                        .filter(Path::isAbsolute)
                        .map(data -> data.resolve("agreement")))
                .orElseGet(() -> userHome.resolve(".local/share/agreement")));
    }

    private static Optional<Path> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }

    /** Where each installed plugin has a folder. */
    public Path plugins() {
        return directory.resolve("plugins");
    }

    /** What was installed, with its fingerprints. */
    public Path pluginLock() {
        return directory.resolve("plugins.lock");
    }

    /** The store. */
    public Path database() {
        return directory.resolve("agreements.db");
    }

    /** The user's own holidays, for years that are not shipped. */
    public Path calendar() {
        return directory.resolve("calendar.yaml");
    }

    /** The user's own table of lending rates. */
    public Path lendingRates() {
        return directory.resolve("lending-rates.yaml");
    }

    /** Makes the directory, if it is not there, for its owner only. */
    public void create() throws IOException {
        createDirectory(directory);
    }

    /** Makes a directory, with all above it that are not there, for its owner only. */
    void createDirectory(Path path) throws IOException {
        Files.createDirectories(path, ownerOnly(path, "rwx------"));
    }

    /**
     * Makes an empty file for its owner only.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there
     */
    public void createFile(Path path) throws IOException {
        Files.createFile(path, ownerOnly(path, "rw-------"));
    }

    /** What holds agreements here and others than its owner can get at; empty where files know no such rights. */
    public List<Path> exposed() throws IOException {
        List<Path> exposed = new ArrayList<>();
        for (Path path : List.of(directory, database(), directory.resolve("agreements.db-wal"))) {
            if (Files.exists(path) && isExposed(path)) {
                exposed.add(path);
            }
        }
        return exposed;
    }

    private static boolean isExposed(Path path) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return rights != null && !OWNERS.containsAll(rights.readAttributes().permissions());
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
