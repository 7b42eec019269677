package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that the two sides of every relation belong together.
 */
final class RelationCheck {
    private final Map<Class<?>, EntityDefinition> entities;
    private final FaultList faults;
    private final InverseCheck inverse;

    RelationCheck(Map<Class<?>, EntityDefinition> entities, FaultList faults) {
        this.entities = entities;
        this.faults = faults;
        this.inverse = new InverseCheck(faults);
    }

    void check(EntityDefinition entity) {
        for (PropertyDefinition property : entity.properties()) {
            if (property instanceof RelationDefinition relation) {
                EntityDefinition target = entities.get(relation.target());
                if (target != null) {
                    check(entity, relation, target);
                }
            }
        }
    }

    private void check(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        if (!relation.mappedBy().isEmpty()) {
            inverse.check(entity, relation, target);
        } else if (relation.kind() == RelationKind.ONE_TO_MANY) {
            String sentence = "is @OneToMany without mappedBy. Name the @ManyToOne property of %s that points back%s.";
            faults.add(relation.member(), sentence, target.name(), hint(entity, target));
        } else {
            owner(entity, relation, target);
        }
    }

    private static String hint(EntityDefinition entity, EntityDefinition target) {
        for (PropertyDefinition candidate : target.properties()) {
            if (candidate instanceof ReferenceDefinition reference
                    && reference.target() == entity.type()
                    && reference.kind() == RelationKind.MANY_TO_ONE) {
                return ": mappedBy = \"" + candidate.name() + "\"";
            }
        }
        return ", and add it there if it is missing";
    }

    /** Two owning sides that say nothing about their table or column are most likely one relation told twice. */
    private void owner(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        if (relation.kind() == RelationKind.MANY_TO_ONE || entity.type() == target.type() || !isBare(relation)) {
            return;
        }
        List<RelationDefinition> ours = owning(entity, target, relation.kind());
        List<RelationDefinition> theirs = owning(target, entity, relation.kind());
        boolean first = entity.name().compareTo(target.name()) < 0;
        if (first && ours.size() == 1 && theirs.size() == 1 && isBare(theirs.get(0))) {
            RelationDefinition other = theirs.get(0);
            String sentence = "and %s both own a %s relation between the two entities. Add mappedBy = \"%s\" to %s, "
                    + "or name %s on each if they are two relations.";
            faults.add(
                    relation.member(),
                    sentence,
                    other.member(),
                    relation.kind(),
                    relation.name(),
                    other.member(),
                    table(relation));
        }
    }

    /** What stores a relation, as users write it. */
    static String table(RelationDefinition relation) {
        return relation instanceof CollectionDefinition ? "a @JoinTable" : "a @JoinColumn";
    }

    /** Whether nothing is said about the table or the columns of a relation. */
    static boolean isBare(RelationDefinition relation) {
        return relation instanceof ReferenceDefinition reference
                ? reference.mapping().joinColumns().isEmpty()
                : relation instanceof CollectionDefinition collection
                        && collection.mapping().joinTable() == null;
    }

    private static List<RelationDefinition> owning(EntityDefinition from, EntityDefinition to, RelationKind kind) {
        List<RelationDefinition> found = new ArrayList<>();
        for (PropertyDefinition property : from.properties()) {
            if (property instanceof RelationDefinition relation
                    && relation.kind() == kind
                    && relation.target() == to.type()
                    && relation.mappedBy().isEmpty()) {
                found.add(relation);
            }
        }
        return found;
    }
}
