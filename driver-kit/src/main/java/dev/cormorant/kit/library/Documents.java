package dev.cormorant.kit.library;

import dev.cormorant.entity.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values stored as JSON. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Documents {
    @Id
    @GeneratedValue
    public Long id;

    @Json
    public @Nullable Map<String, Object> map;

    @Json
    public @Nullable List<Point> points;

    @Json
    public @Nullable Point point;

    /**
     * A record in JSON.
     *
     * @param x to the right
     * @param y upwards
     */
    public record Point(double x, double y) {}
}
