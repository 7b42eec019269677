package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the inverse side of a relation is mapped by the side that owns it.
 */
final class InverseCheck {
    private final FaultList faults;

    InverseCheck(FaultList faults) {
        this.faults = faults;
    }

    void check(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        PropertyDefinition owner = target.find(relation.mappedBy());
        if (owner == null) {
            unknown(entity, relation, target);
        } else if (owner instanceof RelationDefinition other) {
            kinds(entity, relation, other);
        } else if (!(owner instanceof BrokenDefinition)) {
            String sentence = "is mapped by '%s', but %s is no relation. Name the %s property of %s that points back.";
            RelationKind kind = relation.kind().owner();
            faults.add(relation.member(), sentence, relation.mappedBy(), owner.member(), kind, target.name());
        }
    }

    private void unknown(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        List<String> known = candidates(entity, relation, target);
        if (known.isEmpty()) {
            known = Properties.names(target.properties());
        }
        String hint = NearestName.hint(relation.mappedBy(), known);
        String sentence = "is mapped by '%s', but %s has no such property. %s";
        faults.add(relation.member(), sentence, relation.mappedBy(), target.name(), hint);
    }

    private static List<String> candidates(
            EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        List<String> names = new ArrayList<>();
        for (PropertyDefinition property : target.properties()) {
            if (property instanceof RelationDefinition other
                    && other.target() == entity.type()
                    && other.kind() == relation.kind().owner()) {
                names.add(property.name());
            }
        }
        return names;
    }

    private void kinds(EntityDefinition entity, RelationDefinition relation, RelationDefinition owner) {
        String where = "is mapped by '" + relation.mappedBy() + "', but " + owner.member();
        if (owner.target() != entity.type()) {
            String sentence = "%s points at %s, not at %s. Name the property that points back.";
            faults.add(relation.member(), sentence, where, owner.target().getSimpleName(), entity.name());
        } else if (owner.kind() != relation.kind().owner()) {
            String sentence = "%s is %s. %s is owned by %s: change one of the two.";
            faults.add(
                    relation.member(),
                    sentence,
                    where,
                    owner.kind(),
                    relation.kind(),
                    relation.kind().owner());
        } else if (!owner.mappedBy().isEmpty()) {
            String sentence = "%s is mapped by '%s' itself. Remove mappedBy from the side that stores the relation.";
            faults.add(relation.member(), sentence, where, owner.mappedBy());
        } else {
            columns(relation, owner);
        }
    }

    private void columns(RelationDefinition relation, RelationDefinition owner) {
        if (!RelationCheck.isBare(relation)) {
            String sentence = "is mapped by '%s' but names %s. Move that to %s, which owns the relation.";
            String table = RelationCheck.table(relation);
            faults.add(relation.member(), sentence, relation.mappedBy(), table, owner.member());
        } else if (relation.id()) {
            faults.add(
                    relation.member(),
                    "is @Id but the inverse side of its relation, which has no column. Put @Id on the side without"
                            + " mappedBy.");
        }
    }
}
