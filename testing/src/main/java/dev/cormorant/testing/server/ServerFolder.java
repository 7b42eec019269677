package dev.cormorant.testing.server;

import java.nio.file.Path;

/** Where one server keeps what it writes. */
record ServerFolder(Path root) {

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("log");
    }

    Path file(String name) {
        return root.resolve(name);
    }
}
