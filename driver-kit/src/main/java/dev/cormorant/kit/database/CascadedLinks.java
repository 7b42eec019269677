package dev.cormorant.kit.database;

import dev.cormorant.Cormorant;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import java.util.Objects;

/** The deletes that take away all links of what is removed: elsewhere a cascading foreign key does it, without a statement. */
final class CascadedLinks {
    private final List<PivotMetadata> pivots;

    private CascadedLinks(List<PivotMetadata> pivots) {
        this.pivots = pivots;
    }

    static CascadedLinks of(Cormorant orm) {
        if (orm.driver().getPlatform().cascadesPivotDeletes()) {
            return new CascadedLinks(List.of());
        }
        return new CascadedLinks(orm.model().entities().stream()
                .flatMap(entity -> entity.collections().stream())
                .map(CollectionMetadata::pivot)
                .filter(Objects::nonNull)
                .toList());
    }

    /** They ask for one side of the links only, whereas a link that is removed is named by both. */
    boolean has(SentStatement sent) {
        return sent.verb().equals("delete")
                && pivots.stream()
                        .filter(pivot -> pivot.table().equalsIgnoreCase(sent.table()))
                        .anyMatch(pivot -> !names(sent, pivot.ownerColumns()) || !names(sent, pivot.targetColumns()));
    }

    private static boolean names(SentStatement sent, List<ColumnMetadata> columns) {
        return columns.stream().allMatch(column -> sent.event().statement().contains(column.name()));
    }
}
