package dev.cormorant;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.query.AssignmentResolver;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes rows past the unit of work, by one statement each, after a flush if one is due. */
final class NativeWrites {
    private final Environment environment;
    private final Finder finder;
    private final AssignmentResolver assignments;

    NativeWrites(Environment environment, Finder finder) {
        this.environment = environment;
        this.finder = finder;
        this.assignments = new AssignmentResolver(
                (metadata, entity) -> environment.bindings().of(metadata).key(entity));
    }

    <T> Optional<Object> insert(Class<T> type, Assignments<T> given) {
        EntityMetadata<T> entity = environment.model().of(type);
        ColumnValues row = row(assignments.resolve(entity, given.values()));
        ScalarMetadata generated = entity.generatedId();
        List<ColumnMetadata> returning =
                (generated == null || row.columns().contains(generated.column())) ? List.of() : generated.columns();
        DriverContext context = finder.writingAfterFlush(entity);
        WriteResult result =
                environment.driver().nativeInsert(new InsertRequest(entity, row.columns(), row, returning), context);
        return returning.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(result.returned().get(0)[0]);
    }

    <T> long update(Class<T> type, Filter<? super T> filter, Assignments<T> given) {
        EntityMetadata<T> entity = environment.model().of(type);
        ColumnValues row = row(assignments.resolve(entity, given.values()));
        if (row.columns().isEmpty()) {
            throw new ValidationException(
                    "nativeUpdate(" + entity.name() + ") sets nothing. Set at least one property.");
        }
        UpdateRequest request = new UpdateRequest(entity, row.columns(), row, finder.where(entity, filter));
        DriverContext context = finder.writingAfterFlush(entity);
        return environment.driver().nativeUpdate(request, context).affectedRows();
    }

    <T> long delete(Class<T> type, Filter<? super T> filter) {
        EntityMetadata<T> entity = environment.model().of(type);
        DeleteRequest request = new DeleteRequest(entity, finder.where(entity, filter));
        DriverContext context = finder.writingAfterFlush(entity);
        return environment.driver().nativeDelete(request, context).affectedRows();
    }

    private static ColumnValues row(Map<ColumnMetadata, @Nullable Object> values) {
        return new ColumnValues(List.copyOf(values.keySet()), new ArrayList<>(values.values()));
    }
}
