package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A time zone; some, such as CET, lie in no area. */
@Entity
public class Zone {
    @Id
    private String id;

    private boolean daylightSaving;

    @ManyToOne(optional = false)
    private UtcOffset standardOffset;

    @ManyToOne
    private @Nullable Area area;

    private Zone() {}

    public Zone(String id, UtcOffset standardOffset) {
        this.id = id;
        this.standardOffset = standardOffset;
    }

    public String getId() {
        return id;
    }

    public boolean hasDaylightSaving() {
        return daylightSaving;
    }

    public void setDaylightSaving(boolean daylightSaving) {
        this.daylightSaving = daylightSaving;
    }

    public UtcOffset getStandardOffset() {
        return standardOffset;
    }

    public void setStandardOffset(UtcOffset standardOffset) {
        this.standardOffset = standardOffset;
    }

    public @Nullable Area getArea() {
        return area;
    }

    public void setArea(@Nullable Area area) {
        this.area = area;
    }
}
