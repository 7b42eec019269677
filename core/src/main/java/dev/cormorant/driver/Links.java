package dev.cormorant.driver;

import dev.cormorant.metadata.PivotMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links of a many-to-many relation as one side sees them; a store knows them as the owning side does. */
record Links(PivotMetadata pivot) {
    List<@Nullable Object[]> in(ScanSource source) {
        List<@Nullable Object[]> links = new ArrayList<>();
        int width = owning().ownerColumns().size();
        for (@Nullable Object[] link : source.links(owning())) {
            links.add(isInverse() ? turned(link, width) : link);
        }
        return links;
    }

    private PivotMetadata owning() {
        return isInverse() ? pivot.reversed() : pivot;
    }

    private boolean isInverse() {
        return pivot.list().inverse();
    }

    private static @Nullable Object[] turned(@Nullable Object[] link, int width) {
        @Nullable Object[] turned = new @Nullable Object[link.length];
        System.arraycopy(link, width, turned, 0, link.length - width);
        System.arraycopy(link, 0, turned, link.length - width, width);
        return turned;
    }

    void change(RowStore store, List<PivotRequest.Link> links, boolean there) {
        for (PivotRequest.Link link : links) {
            List<Object> ends = new ArrayList<>(RawValues.key(pivot.ownerColumns(), link.ownerKey()));
            ends.addAll(RawValues.key(pivot.targetColumns(), link.targetKey()));
            put(store, ends.toArray(), there);
        }
    }

    private void put(RowStore store, @Nullable Object[] link, boolean there) {
        int width = pivot.ownerColumns().size();
        store.link(owning(), isInverse() ? turned(link, width) : link, there);
    }

    /** Takes the links of some owners away; tells how many they were. */
    int removeOf(RowStore store, List<?> ownerKeys) {
        Set<List<Object>> owners = new HashSet<>();
        ownerKeys.forEach(key -> owners.add(RawValues.key(pivot.ownerColumns(), key)));
        int width = pivot.ownerColumns().size();
        List<@Nullable Object[]> found = in(store);
        found.removeIf(link -> !owners.contains(Arrays.asList(link).subList(0, width)));
        found.forEach(link -> put(store, link, false));
        return found.size();
    }

    void removeAll(RowStore store) {
        in(store).forEach(link -> put(store, link, false));
    }
}
