package dev.cormorant.unitofwork;

import dev.cormorant.driver.Platform;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.TimeFraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts times in entities to the digits that their columns keep, before they are stored: what is in memory is what will be
 * read back. Made for one flush.
 */
final class KeptTimes {
    private record Time(ColumnMetadata column, TimeFraction kept, boolean id) {}

    private final TimeFraction platform;
    private final Map<EntityMetadata<?>, List<Time>> times = new HashMap<>();

    KeptTimes(Platform platform) {
        this.platform = new TimeFraction(platform.getFractionDigits());
    }

    void cut(ManagedEntity entry) {
        List<Time> cuttable = times.computeIfAbsent(entry.binding().metadata(), this::times);
        for (int i = 0; i < cuttable.size(); i++) {
            Time time = cuttable.get(i);
            if (!time.id() || entry.snapshot() == null) {
                cut(entry.entity(), entry.binding(), time);
            }
        }
    }

    private List<Time> times(EntityMetadata<?> entity) {
        List<Time> found = new ArrayList<>();
        for (PropertyMetadata property : entity.properties()) {
            for (ColumnMetadata column : property.columns()) {
                TimeFraction kept = platform.within(column.options().precision());
                if (!(property instanceof ReferenceMetadata) && kept.cuts(column.type())) {
                    found.add(new Time(column, kept, property.isId()));
                }
            }
        }
        return found;
    }

    private static void cut(Object entity, EntityBinding<?> binding, Time time) {
        int position = time.column().position();
        Object value = binding.columnValue(entity, position);
        Object cut = value == null ? null : time.kept().cut(time.column().type(), value);
        if (cut != value) {
            binding.setColumn(entity, position, cut);
        }
    }
}
