package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The process whose end is the end of the servers: the Maven or the development environment that started this JVM. It is
 * known by its number and its start, for numbers are used again.
 */
record Owner(long pid, String start) {

    private static final Set<String> SHELLS = Set.of("sh", "dash", "bash", "ash", "zsh", "busybox");
    private static final int STATE = 0;
    private static final int START = 19;

    /** The parent of this JVM; a shell between it and another JVM, as Surefire has one, is passed over. */
    static Owner find() {
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> parent = self.parent();
        ProcessHandle owner = parent.filter(Owner::outlivesItsChildren)
                .or(() -> parent.filter(Owner::isShell)
                        .flatMap(ProcessHandle::parent)
                        .filter(Owner::isJava))
                .orElse(self);
        return new Owner(owner.pid(), startOf(owner.pid()).orElse("0"));
    }

    /** A name that no other process has had since the machine was started. */
    String name() {
        return pid + "-" + start;
    }

    boolean isAlive() {
        return startOf(pid).filter(start::equals).isPresent();
    }

    private static boolean outlivesItsChildren(ProcessHandle process) {
        return isJava(process) || (!isShell(process) && process.pid() != 1);
    }

    private static boolean isJava(ProcessHandle process) {
        return program(process).equals("java");
    }

    private static boolean isShell(ProcessHandle process) {
        return SHELLS.contains(program(process));
    }

    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("");
    }

    /** When a running process was started, in ticks since the machine was; nothing of one that waits to be buried. */
    private static Optional<String> startOf(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(") ") + 2).split(" ");
            return fields[STATE].equals("Z") ? Optional.empty() : Optional.of(fields[START]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
