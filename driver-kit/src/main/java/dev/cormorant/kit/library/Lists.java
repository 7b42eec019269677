package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and arrays of scalars, each in one column. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Lists {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable List<String> texts;
    public @Nullable List<Integer> numbers;
    public @Nullable List<UUID> uuids;
    public int @Nullable [] ints;
    public String @Nullable [] names;
}
