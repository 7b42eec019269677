package dev.cormorant.kit.library;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Hears of a {@link Watched} before it hears itself. */
public class Watcher {
    @PrePersist
    void prePersist(Watched watched) {
        watched.heard.add("listener prePersist");
    }

    @PreUpdate
    void preUpdate(Watched watched) {
        watched.heard.add("listener preUpdate");
    }
}
