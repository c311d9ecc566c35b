package org.agreement.core.plugin;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one process at a time change the plugins of a home directory, and none read them meanwhile. */
final class InstallGuard {

    /** What is done under guard. */
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    // The system locks files for a whole process; its threads wait for each other here.
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final Home home;

    InstallGuard(Home home) {
        this.home = home;
    }

    /** Waits until nobody else reads or changes the plugins. */
    <T> T change(Action<T> action) throws IOException {
        home.createDirectory(home.plugins());
        if (!Files.exists(file())) {
            createFile();
        }
        return guarded(false, action);
    }

    /** Waits until nobody changes the plugins; there is nothing to wait for where never one was installed. */
    <T> T read(Action<T> action) throws IOException {
        return Files.isReadable(file()) ? guarded(true, action) : action.run();
    }

    private <T> T guarded(boolean shared, Action<T> action) throws IOException {
        THREADS.lock();
        try (FileChannel channel =
                        FileChannel.open(file(), shared ? StandardOpenOption.READ : StandardOpenOption.WRITE);
                FileLock lock = channel.lock(0, Long.MAX_VALUE, shared)) {
            if (!lock.isValid()) {
                throw new IOException(file() + " cannot be locked");
            }
            return action.run();
        } finally {
            THREADS.unlock();
        }
    }

    private void createFile() throws IOException {
        try {
            home.createFile(file());
        } catch (FileAlreadyExistsException e) {
            // another process was first, which is as good
            return;
        }
    }

    private Path file() {
        return home.plugins().resolve(".guard");
    }
}
