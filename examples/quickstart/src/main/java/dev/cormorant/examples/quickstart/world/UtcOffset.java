package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneOffset;

/** How far a clock is ahead of UTC. */
@Entity
public class UtcOffset {
    @Id
    private String id;

    private int seconds;

    private UtcOffset() {}

    public UtcOffset(ZoneOffset offset) {
        this.id = offset.getId();
        this.seconds = offset.getTotalSeconds();
    }

    public String getId() {
        return id;
    }

    public int getSeconds() {
        return seconds;
    }
}
