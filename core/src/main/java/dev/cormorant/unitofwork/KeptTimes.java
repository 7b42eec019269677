package dev.cormorant.unitofwork;

import dev.cormorant.driver.Platform;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.TimeFraction;

/**
 * Cuts times in entities to the digits that their columns keep, before they are stored: what is in memory is what will be
 * read back.
 */
final class KeptTimes {
    private final TimeFraction platform;

    KeptTimes(Platform platform) {
        this.platform = new TimeFraction(platform.getFractionDigits());
    }

    void cut(ManagedEntity entry) {
        for (PropertyMetadata property : entry.binding().metadata().properties()) {
            boolean fixed = property instanceof ReferenceMetadata || (property.isId() && entry.snapshot() != null);
            for (ColumnMetadata column : property.columns()) {
                TimeFraction kept = platform.within(column.options().precision());
                if (!fixed && kept.cuts(column.type())) {
                    cut(entry.entity(), entry.binding(), column, kept);
                }
            }
        }
    }

    private static void cut(Object entity, EntityBinding<?> binding, ColumnMetadata column, TimeFraction kept) {
        Object value = binding.columnValue(entity, column.position());
        Object cut = value == null ? null : kept.cut(column.type(), value);
        if (cut != value) {
            binding.setColumn(entity, column.position(), cut);
        }
    }
}
