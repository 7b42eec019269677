package dev.cormorant.query;

import dev.cormorant.error.NearestName;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dotted path after it was walked through the mapping: to a scalar, an embeddable or a relation. */
final class ResolvedPath {
    private record Passage(List<ReferenceMetadata> joins, CollectionMetadata collection) {}

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private List<ReferenceMetadata> joins = new ArrayList<>(2);
    private @Nullable ColumnMetadata scalar;
    private @Nullable ReferenceMetadata reference;
    private @Nullable CollectionMetadata collection;
    private @Nullable EmbeddedMetadata embedded;

    private ResolvedPath(String text) {
        this.text = text;
    }

    static ResolvedPath of(EntityMetadata<?> entity, String path) {
        ResolvedPath resolved = walk(entity, path);
        if (resolved.collection != null) {
            throw new QueryException("'" + path + "' is a to-many relation of " + entity.name()
                    + ". Ask for its elements by any(...), none(...) or every(...).");
        }
        return resolved;
    }

    static ResolvedPath toCollection(EntityMetadata<?> entity, String path) {
        ResolvedPath resolved = walk(entity, path);
        if (resolved.collection == null) {
            throw new QueryException("'" + path + "' of " + entity.name()
                    + " is not a to-many relation: any(...), none(...) and every(...) need one.");
        }
        return resolved;
    }

    private static ResolvedPath walk(EntityMetadata<?> entity, String path) {
        ResolvedPath resolved = new ResolvedPath(path);
        EntityMetadata<?> current = entity;
        EmbeddedMetadata within = null;
        int start = 0;
        while (start <= path.length()) {
            int dot = path.indexOf('.', start);
            int end = dot < 0 ? path.length() : dot;
            String name = path.substring(start, end);
            PropertyMetadata property = within == null ? current.find(name) : within.find(name);
            if (property == null) {
                throw unknown(current, within, name, path);
            }
            within = property instanceof EmbeddedMetadata embedded ? embedded : null;
            current = resolved.step(current, property, dot < 0, path);
            start = end + 1;
        }
        resolved.embedded = within;
        return resolved;
    }

    private EntityMetadata<?> step(EntityMetadata<?> from, PropertyMetadata property, boolean last, String path) {
        if (property instanceof ScalarMetadata found) {
            if (!last) {
                throw new QueryException(
                        property + " is a plain value; the path '" + path + "' cannot go on behind it.");
            }
            scalar = found.column();
            return from;
        }
        if (property instanceof ReferenceMetadata found) {
            if (last) {
                reference = found;
            } else {
                joins.add(found);
            }
            return found.target();
        }
        if (property instanceof CollectionMetadata found) {
            if (last) {
                collection = found;
            } else {
                passages.add(new Passage(joins, found));
                joins = new ArrayList<>(2);
            }
            return found.target();
        }
        return from;
    }

    private static QueryException unknown(
            EntityMetadata<?> entity, @Nullable EmbeddedMetadata within, String name, String path) {
        List<String> names = new ArrayList<>();
        for (PropertyMetadata known : within == null ? entity.properties() : within.properties()) {
            names.add(known.name());
        }
        String place = within == null ? entity.name() : within.toString();
        String whole = path.equals(name) ? "" : " (in the path '" + path + "')";
        return new QueryException(
                place + " has no property '" + name + "'" + whole + ". " + NearestName.hint(name, names));
    }

    boolean isThroughCollection() {
        return !passages.isEmpty();
    }

    List<ReferenceMetadata> joins() {
        return List.copyOf(joins);
    }

    @Nullable
    ColumnMetadata scalar() {
        return scalar;
    }

    @Nullable
    EmbeddedMetadata embedded() {
        return embedded;
    }

    /** Says that the path leads to a whole embeddable where one of its properties is needed. */
    QueryException needsProperty(String reason) {
        EmbeddedMetadata end = Objects.requireNonNull(embedded);
        return new QueryException("'" + text + "' is the embeddable "
                + end.javaType().getSimpleName() + ", which " + reason
                + ": compare one of its properties, such as '" + text + "."
                + end.properties().get(0).name() + "'.");
    }

    ColumnPath scalarPath() {
        if (scalar == null) {
            throw new IllegalStateException("The path leads to no scalar.");
        }
        return new ColumnPath(joins(), scalar);
    }

    ReferenceMetadata reference() {
        if (reference == null) {
            throw new IllegalStateException("The path leads to no to-one relation.");
        }
        return reference;
    }

    CollectionMetadata collection() {
        if (collection == null) {
            throw new IllegalStateException("The path leads to no to-many relation.");
        }
        return collection;
    }

    List<ColumnPath> keyPaths() {
        ReferenceMetadata end = reference();
        List<ReferenceMetadata> walked = new ArrayList<>(joins);
        List<ColumnMetadata> columns = end.columns();
        if (columns.isEmpty()) {
            walked.add(end);
            columns = end.target().idColumns();
        }
        return columnPaths(walked, columns);
    }

    List<ColumnPath> columnPaths(List<ColumnMetadata> columns) {
        return columnPaths(joins, columns);
    }

    private static List<ColumnPath> columnPaths(List<ReferenceMetadata> joins, List<ColumnMetadata> columns) {
        List<ReferenceMetadata> fixed = List.copyOf(joins);
        List<ColumnPath> paths = new ArrayList<>(columns.size());
        for (ColumnMetadata column : columns) {
            paths.add(new ColumnPath(fixed, column));
        }
        return paths;
    }

    Criterion within(Criterion criterion) {
        Criterion wrapped = criterion;
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            wrapped = new Criterion.Exists(List.copyOf(passage.joins()), passage.collection(), wrapped);
        }
        return wrapped;
    }
}
