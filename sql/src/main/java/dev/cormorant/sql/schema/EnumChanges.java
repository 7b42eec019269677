package dev.cormorant.sql.schema;

import java.util.List;

/**
 * What happens to types whose values are listed. Role: use.
 *
 * @param created those that come
 * @param changed those that stay and get another list
 * @param dropped those that go
 */
public record EnumChanges(List<EnumModel> created, List<EnumChange> changed, List<EnumModel> dropped) {
    /** Nothing happens. */
    public static final EnumChanges NONE = new EnumChanges(List.of(), List.of(), List.of());

    /**
     * Makes it so that it can't change.
     *
     * @param created those that come
     * @param changed those that stay and get another list
     * @param dropped those that go
     */
    public EnumChanges {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }

    /**
     * Tells whether nothing happens.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && dropped.isEmpty();
    }
}
