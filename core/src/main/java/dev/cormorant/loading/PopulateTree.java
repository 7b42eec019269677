package dev.cormorant.loading;

import dev.cormorant.error.NearestName;
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
     */
    record Branch(PropertyMetadata property, PopulateTree next) {
        EntityMetadata<?> target() {
            return ((RelationMetadata) property).target();
        }
    }

    /**
     * Checks paths against the mapping.
     *
     * @param entity where they begin
     * @param paths names of relations joined by dots
     * @return the tree
     * @throws QueryException if a path names something that is no relation
     */
    public static PopulateTree of(EntityMetadata<?> entity, List<String> paths) {
        if (paths.isEmpty()) {
            return EMPTY;
        }
        PopulateTree tree = new PopulateTree();
        for (String path : paths) {
            String[] names = path.split("\\.", -1);
            if (names.length > MAX_DEPTH) {
                throw new QueryException(
                        "The populate path '" + path.substring(0, 60) + "...' is deeper than " + MAX_DEPTH + ".");
            }
            tree.grow(entity, names, 0, path);
        }
        return tree;
    }

    private void grow(EntityMetadata<?> entity, String[] names, int depth, String path) {
        if (depth == names.length) {
            return;
        }
        PropertyMetadata property = entity.find(names[depth]);
        if (!(property instanceof RelationMetadata relation)) {
            throw noRelation(entity, names[depth], property, path);
        }
        branch(property).grow(relation.target(), names, depth + 1, path);
    }

    private PopulateTree branch(PropertyMetadata property) {
        for (Branch branch : branches) {
            if (branch.property() == property) {
                return branch.next();
            }
        }
        Branch branch = new Branch(property, new PopulateTree());
        branches.add(branch);
        return branch.next();
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
