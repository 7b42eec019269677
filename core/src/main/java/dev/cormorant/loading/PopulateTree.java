package dev.cormorant.loading;

import dev.cormorant.error.NearestName;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.RelationMetadata;
import dev.cormorant.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: the relations that a user wants loaded, as a tree. Made by {@link #of}, then only read.
 */
public final class PopulateTree {
    /** A tree without branches. */
    public static final PopulateTree EMPTY = new PopulateTree();

    private static final int MAX_DEPTH = 50;
    private final List<Branch> branches = new ArrayList<>();

    private PopulateTree() {}

    /**
     * One relation and what is wanted behind it.
     *
     * @param property the relation
     * @param next what is wanted of its target
     * @param hint what is wished for the relation itself
     */
    record Branch(PropertyMetadata property, PopulateTree next, PopulateHint hint) {
        EntityMetadata<?> target() {
            return ((RelationMetadata) property).target();
        }
    }

    /**
     * Checks paths against the mapping.
     *
     * @param entity where they begin
     * @param hints the relations, each by its path
     * @return the tree
     * @throws QueryException if a path names something that is no relation
     */
    public static PopulateTree of(EntityMetadata<?> entity, List<PopulateHint> hints) {
        if (hints.isEmpty()) {
            return EMPTY;
        }
        PopulateTree tree = new PopulateTree();
        for (PopulateHint hint : hints) {
            String path = hint.path();
            String[] names = path.split("\\.", -1);
            if (names.length > MAX_DEPTH) {
                throw new QueryException(
                        "The populate path '" + path.substring(0, 60) + "...' is deeper than " + MAX_DEPTH + ".");
            }
            tree.grow(entity, names, 0, hint);
        }
        return tree;
    }

    private void grow(EntityMetadata<?> entity, String[] names, int depth, PopulateHint hint) {
        PropertyMetadata property = entity.find(names[depth]);
        if (!(property instanceof RelationMetadata relation)) {
            throw noRelation(entity, names[depth], property, hint.path());
        }
        if (depth < names.length - 1) {
            branch(property, null).next().grow(relation.target(), names, depth + 1, hint);
        } else {
            requireToMany(property, hint);
            branch(property, hint);
        }
    }

    private static void requireToMany(PropertyMetadata property, PopulateHint hint) {
        if (!(property instanceof CollectionMetadata)
                && (hint.where() != null || !hint.orderBy().isEmpty())) {
            throw new QueryException(property + " is a to-one relation: there is nothing to choose from or to order in "
                    + "populate(\"" + hint.path() + "\").");
        }
    }

    /** The branch of a relation; a hint that wishes for nothing takes no earlier wishes away. */
    private Branch branch(PropertyMetadata property, @Nullable PopulateHint hint) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (branch.property() == property) {
                if (hint != null && !hint.isPlain()) {
                    branches.set(i, new Branch(property, branch.next(), hint));
                }
                return branches.get(i);
            }
        }
        Branch branch = new Branch(property, new PopulateTree(), hint == null ? PopulateHint.of("") : hint);
        branches.add(branch);
        return branch;
    }

    private static QueryException noRelation(
            EntityMetadata<?> entity, String name, @Nullable PropertyMetadata property, String path) {
        List<String> relations = new ArrayList<>();
        for (PropertyMetadata known : entity.properties()) {
            if (known instanceof RelationMetadata) {
                relations.add(known.name());
            }
        }
        String what = property == null
                ? " has no relation '" + name + "'"
                : "." + name + " is a plain value, which is always loaded";
        return new QueryException(
                entity.name() + what + " (in populate(\"" + path + "\")). " + NearestName.hint(name, relations));
    }

    List<Branch> branches() {
        return branches;
    }

    boolean isEmpty() {
        return branches.isEmpty();
    }
}
