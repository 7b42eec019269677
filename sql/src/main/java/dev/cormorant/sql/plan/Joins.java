package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Derivation;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.JoinClause;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of one query: its root, and each to-one path at most once. */
final class Joins {
    private final Slots slots;
    private final EntityMetadata<?> entity;
    private final Node root;
    private final boolean qualified;
    private final List<JoinClause> clauses = new ArrayList<>();

    private Joins(Slots slots, EntityMetadata<?> entity, Node root, boolean qualified) {
        this.slots = slots;
        this.entity = entity;
        this.root = root;
        this.qualified = qualified;
    }

    /** The tables of a query on an entity. */
    static Joins select(EntityMetadata<?> entity, Slots slots) {
        return new Joins(slots, entity, new Node(Source.numbered(entity.table(), slots.alias()), null, true), true);
    }

    /** The one table of an update or delete, known by its name. */
    static Joins mutation(EntityMetadata<?> entity, Slots slots) {
        return new Joins(slots, entity, new Node(Source.of(entity.table()), null, true), false);
    }

    Slots slots() {
        return slots;
    }

    Source root() {
        return root.source;
    }

    EntityMetadata<?> entityAt(List<ReferenceMetadata> path) {
        return path.isEmpty() ? entity : path.get(path.size() - 1).target();
    }

    List<JoinClause> clauses() {
        return clauses;
    }

    void add(JoinClause clause) {
        clauses.add(clause);
    }

    /** A column where this query knows it. */
    Column column(ColumnPath path) {
        Column column = correlated(path);
        return qualified || !root.source.equals(column.source()) ? column : new Column(null, column.name());
    }

    /** A column, or what is computed from it; the way to a JSON member takes a parameter. */
    Operand operand(ColumnPath path) {
        Derivation derivation = path.derivation();
        if (derivation == null) {
            return column(path);
        }
        boolean member = derivation instanceof Derivation.Member;
        return new Operand.Derived(column(path), derivation, member ? slots.take() : -1);
    }

    /** A column as a query inside this one knows it. */
    Column correlated(ColumnPath path) {
        List<ReferenceMetadata> walk = path.joins();
        ColumnMetadata column = path.column();
        int depth = walk.size();
        ColumnMetadata here = depth == 0 ? null : JoinColumns.foreignKey(walk.get(depth - 1), column);
        while (here != null) {
            column = here;
            depth--;
            here = depth == 0 ? null : JoinColumns.foreignKey(walk.get(depth - 1), column);
        }
        return source(walk.subList(0, depth)).column(column.name());
    }

    /** The table at the end of a path, joined if it is not yet. */
    Source source(List<ReferenceMetadata> path) {
        Node node = root;
        for (ReferenceMetadata relation : path) {
            Node next = node.find(relation);
            node = next == null ? join(node, relation) : next;
        }
        return node.source;
    }

    private Node join(Node parent, ReferenceMetadata relation) {
        boolean inner = parent.inner && relation.isOwner() && relation.isRequired() && relation.hasConstraint();
        Source source = Source.numbered(relation.target().table(), slots.alias());
        Node node = new Node(source, relation, inner);
        parent.children.add(node);
        clauses.add(new JoinClause(inner, source, JoinColumns.condition(parent.source, relation, source)));
        return node;
    }

    private static final class Node {
        private final Source source;
        private final @Nullable ReferenceMetadata relation;
        private final boolean inner;
        private final List<Node> children = new ArrayList<>();

        Node(Source source, @Nullable ReferenceMetadata relation, boolean inner) {
            this.source = source;
            this.relation = relation;
            this.inner = inner;
        }

        @Nullable
        Node find(ReferenceMetadata wanted) {
            for (Node child : children) {
                if (child.relation == wanted) {
                    return child;
                }
            }
            return null;
        }
    }
}
