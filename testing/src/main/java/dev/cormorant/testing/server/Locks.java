package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One at a time, among the threads of this JVM and among all processes that lock the same file. */
final class Locks {

    /** What is done under a lock. */
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    private Locks() {}

    /** Threads wait for each other on whatever file, since a JVM may lock a file only once. */
    static synchronized <T> T locked(Path file, Action<T> action) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return action.run();
        }
    }
}
