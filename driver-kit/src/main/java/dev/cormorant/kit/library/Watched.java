package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes its lifecycle callbacks, and does in the first ones what a test tells it to. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
@EntityListeners(Watcher.class)
public class Watched {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable String text;

    public int updates;

    @ManyToOne
    public @Nullable Tag tag;

    @ManyToMany
    public Set<Tag> tags = new HashSet<>();

    @Transient
    public final List<String> heard = new ArrayList<>();

    @Transient
    public @Nullable Runnable onPrePersist;

    @Transient
    public @Nullable Runnable onPreUpdate;

    protected Watched() {}

    public Watched(@Nullable String text) {
        this.text = text;
    }

    @PrePersist
    void prePersist() {
        heard.add("prePersist");
        run(onPrePersist);
    }

    @PostPersist
    void postPersist() {
        heard.add("postPersist " + id);
    }

    @PreUpdate
    void preUpdate() {
        heard.add("preUpdate");
        updates++;
        run(onPreUpdate);
    }

    @PostUpdate
    void postUpdate() {
        heard.add("postUpdate");
    }

    @PreRemove
    void preRemove() {
        heard.add("preRemove");
    }

    @PostRemove
    void postRemove() {
        heard.add("postRemove");
    }

    @PostLoad
    void postLoad() {
        heard.add("postLoad " + text);
    }

    private static void run(@Nullable Runnable work) {
        if (work != null) {
            work.run();
        }
    }
}
