package dev.cormorant.query;

import dev.cormorant.error.NearestName;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.ArrayType;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
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
    private @Nullable PropertyMetadata end;

    private ResolvedPath(String text) {
        this.text = text;
    }

    static ResolvedPath of(EntityMetadata<?> entity, String path) {
        ResolvedPath resolved = walk(entity, path);
        if (resolved.end instanceof CollectionMetadata) {
            throw new QueryException("'" + path + "' is a to-many relation of " + entity.name()
                    + ". Ask for its elements by any(...), none(...) or every(...).");
        }
        return resolved;
    }

    static ResolvedPath toCollection(EntityMetadata<?> entity, String path) {
        ResolvedPath resolved = walk(entity, path);
        if (!(resolved.end instanceof CollectionMetadata)) {
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
            String name = path.substring(start, dot < 0 ? path.length() : dot);
            PropertyMetadata property = within == null ? current.find(name) : within.find(name);
            if (property == null) {
                throw unknown(current, within, name, path);
            }
            within = property instanceof EmbeddedMetadata embedded ? embedded : null;
            current = dot < 0 ? resolved.end(current, property) : resolved.pass(current, property);
            start = dot < 0 ? path.length() + 1 : dot + 1;
        }
        return resolved;
    }

    /** Goes on behind a property; gives where the next name is looked up. */
    private EntityMetadata<?> pass(EntityMetadata<?> from, PropertyMetadata property) {
        if (property instanceof ScalarMetadata) {
            throw new QueryException(property + " is a plain value; the path '" + text + "' cannot go on behind it.");
        }
        if (property instanceof ReferenceMetadata found) {
            joins.add(found);
            return found.target();
        }
        if (property instanceof CollectionMetadata found) {
            passages.add(new Passage(List.copyOf(joins), found));
            joins = new ArrayList<>(2);
            return found.target();
        }
        return from;
    }

    private EntityMetadata<?> end(EntityMetadata<?> from, PropertyMetadata property) {
        end = property;
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

    /** The property at the end, which must have its columns in the entity's own table. */
    PropertyMetadata ownProperty(EntityMetadata<?> entity) {
        PropertyMetadata property = Objects.requireNonNull(end);
        if (isThroughCollection() || !joins.isEmpty() || property.columns().isEmpty()) {
            throw new QueryException(
                    "'" + text + "' is not stored in the table of " + entity.name() + ", so it cannot be set here.");
        }
        return property;
    }

    CollectionMetadata collection() {
        return (CollectionMetadata) Objects.requireNonNull(end);
    }

    Criterion exists(@Nullable Criterion part) {
        return new Criterion.Exists(List.copyOf(joins), collection(), part);
    }

    /** What conditions on this path become. */
    PathCriteria criteria(PrimaryKeys keys) {
        if (end instanceof ScalarMetadata scalar) {
            return new ScalarCriteria(columnPaths(scalar.columns()).get(0));
        }
        if (end instanceof EmbeddedMetadata embedded) {
            return new EmbeddedCriteria(this, embedded);
        }
        ReferenceMetadata reference = (ReferenceMetadata) Objects.requireNonNull(end);
        return new ReferenceCriteria(reference, keyPaths(reference), keys);
    }

    /** What conditions on something computed from this path become. */
    PathCriteria criteria(Derivation derivation) {
        ColumnPath column = end instanceof ScalarMetadata scalar
                ? columnPaths(scalar.columns()).get(0).with(derivation)
                : null;
        if (column == null || !fits(derivation, column.column().type())) {
            throw new QueryException(end + needs(derivation));
        }
        return derivation instanceof Derivation.Member member
                ? new MemberCriteria(column, member)
                : new ScalarCriteria(column);
    }

    private static boolean fits(Derivation derivation, Type<?> type) {
        if (derivation instanceof Derivation.Member) {
            return type.kind() == ValueKind.JSON;
        }
        return derivation instanceof Derivation.Size ? type instanceof ArrayType : type.javaType() == String.class;
    }

    private static String needs(Derivation derivation) {
        if (derivation instanceof Derivation.Member) {
            return " is no JSON document, so it has no members. Map it with @Json.";
        }
        return derivation instanceof Derivation.Size
                ? " is no list, so it has no size."
                : " is no text, so it has no case.";
    }

    /** Says that the path leads to a whole embeddable where one of its properties is needed. */
    QueryException needsProperty(String reason) {
        EmbeddedMetadata whole = (EmbeddedMetadata) Objects.requireNonNull(end);
        return new QueryException("'" + text + "' is the embeddable "
                + whole.javaType().getSimpleName() + ", which " + reason
                + ": compare one of its properties, such as '" + text + "."
                + whole.properties().get(0).name() + "'.");
    }

    private List<ColumnPath> keyPaths(ReferenceMetadata reference) {
        if (reference.isOwner()) {
            return columnPaths(reference.columns());
        }
        List<ReferenceMetadata> walked = new ArrayList<>(joins);
        walked.add(reference);
        return columnPaths(walked, reference.target().idColumns());
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
            wrapped = new Criterion.Exists(passage.joins(), passage.collection(), wrapped);
        }
        return wrapped;
    }
}
