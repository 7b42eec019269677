package dev.cormorant.sql.schema;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the difference of functions and procedures. A database may have several of one name; the mapping means one of them,
 * and the others are left alone. Not thread-safe.
 */
final class RoutineComparator {
    private final SchemaHelper helper;
    private final List<RoutineMetadata> left;
    private final List<RoutineMetadata> dropped = new ArrayList<>();
    private final List<RoutineMetadata> added = new ArrayList<>();

    RoutineComparator(SchemaHelper helper, List<RoutineMetadata> found) {
        this.helper = helper;
        this.left = new ArrayList<>(found);
    }

    Replacement<RoutineMetadata> compare(List<RoutineMetadata> wanted) {
        wanted.forEach(this::take);
        Set<TableName> names = wanted.stream().map(RoutineMetadata::name).collect(Collectors.toSet());
        left.stream().filter(from -> !names.contains(from.name())).forEach(dropped::add);
        return new Replacement<>(dropped, added);
    }

    private void take(RoutineMetadata to) {
        List<RoutineMetadata> namesakes =
                left.stream().filter(from -> from.name().equals(to.name())).toList();
        for (RoutineMetadata from : namesakes) {
            if (helper.isSameRoutine(from, to)) {
                left.remove(from);
                return;
            }
        }
        added.add(to);
        if (namesakes.size() == 1) {
            left.removeAll(namesakes);
            namesakes.stream()
                    .filter(from -> helper.replacesRoutineByDropping(from, to))
                    .forEach(dropped::add);
        }
    }
}
