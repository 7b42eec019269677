package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.sql.jdbc.Binder;
import dev.cormorant.sql.jdbc.RowRange;
import dev.cormorant.sql.plan.KeyValues;
import dev.cormorant.sql.plan.RowPlanner;
import dev.cormorant.sql.render.UpsertForm;
import java.util.List;

/** Writes the links of many-to-many relations. */
final class LinkWriter {
    private final AbstractSqlPlatform platform;
    private final RowPlanner planner;
    private final int batchSize;

    LinkWriter(AbstractSqlPlatform platform, Configuration config, RowPlanner planner) {
        this.platform = platform;
        this.planner = planner;
        this.batchSize = Math.max(1, config.batchSize());
    }

    /** Takes links away and makes others; tells how many rows it wrote. */
    long write(PivotRequest request, Within within) {
        PivotMetadata pivot = request.relation().pivot();
        if (pivot == null) {
            throw new ValidationException(request.relation() + " is no many-to-many relation: it has no pivot table.");
        }
        boolean ignores = platform.getUpsertForm() != UpsertForm.NONE;
        long written = unlink(pivot, request.removed(), within);
        if (request.ignoreExisting() && !ignores) {
            // Where no insert leaves existing rows alone, those that may be there go first.
            unlink(pivot, request.added(), within);
        }
        return written + link(pivot, request.added(), request.ignoreExisting() && ignores, within);
    }

    private long unlink(PivotMetadata pivot, List<PivotRequest.Link> links, Within within) {
        long written = 0;
        for (RowRange chunk : RowChunks.of(links.size(), longest(pivot, true))) {
            String sql = planner.unlink(pivot, chunk.size());
            written += within.runner().update(within.transaction(), sql, binder(pivot, links, chunk));
        }
        return written;
    }

    private long link(PivotMetadata pivot, List<PivotRequest.Link> links, boolean ignore, Within within) {
        long written = 0;
        for (RowRange chunk : RowChunks.of(links.size(), longest(pivot, false))) {
            String sql = planner.link(pivot, chunk.size(), ignore);
            written += within.runner().update(within.transaction(), sql, binder(pivot, links, chunk));
        }
        return written;
    }

    /** Takes away all links of some owners; tells how many rows it wrote. */
    long clear(PivotMetadata pivot, List<?> ownerKeys, Within within) {
        long written = 0;
        int longest = Math.max(
                1,
                Math.min(
                        platform.getMaxInListSize(),
                        platform.getMaxParameters() / pivot.ownerColumns().size()));
        for (RowRange chunk : RowChunks.of(ownerKeys.size(), longest)) {
            Binder binder = writer -> {
                int slot = 0;
                for (Object key : ownerKeys.subList(chunk.from(), chunk.to())) {
                    slot = KeyValues.writeKey(pivot.ownerColumns(), writer, slot, key);
                }
            };
            String sql = planner.unlinkAll(pivot, chunk.size());
            written += within.runner().update(within.transaction(), sql, binder);
        }
        return written;
    }

    private int longest(PivotMetadata pivot, boolean removing) {
        int width = pivot.ownerColumns().size() + pivot.targetColumns().size();
        int links = Math.min(batchSize, platform.getMaxParameters() / width);
        int allowed = removing ? platform.getMaxInListSize() : platform.supportsMultiRowInsert() ? links : 1;
        return Math.max(1, Math.min(links, allowed));
    }

    private static Binder binder(PivotMetadata pivot, List<PivotRequest.Link> links, RowRange chunk) {
        return writer -> {
            int slot = 0;
            for (PivotRequest.Link link : links.subList(chunk.from(), chunk.to())) {
                slot = KeyValues.writeKey(pivot.ownerColumns(), writer, slot, link.ownerKey());
                slot = KeyValues.writeKey(pivot.targetColumns(), writer, slot, link.targetKey());
            }
        };
    }
}
