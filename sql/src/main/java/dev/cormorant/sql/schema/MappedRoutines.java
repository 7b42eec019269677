package dev.cormorant.sql.schema;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineMetadata.Kind;
import dev.cormorant.metadata.RoutineParameter.Mode;
import java.util.ArrayList;
import java.util.List;

/** Takes over the wanted functions and procedures, and refuses those that cannot be. Not thread-safe. */
final class MappedRoutines {
    private final SchemaFeatures features;
    private final List<RoutineMetadata> routines = new ArrayList<>();

    MappedRoutines(SchemaFeatures features) {
        this.features = features;
    }

    List<RoutineMetadata> of(List<RoutineMetadata> wanted) {
        wanted.forEach(this::add);
        return routines;
    }

    private void add(RoutineMetadata routine) {
        boolean function = routine.kind() == Kind.FUNCTION;
        need(
                features.supportsRoutines(),
                routine,
                "is wanted by the schema options, which this database does not have. Leave it out, and do its work in the"
                        + " program.");
        need(!routine.body().isBlank(), routine, "has no body. Say what it does by doing(...).");
        need(
                function != routine.returns().isBlank(),
                routine,
                function
                        ? "has no value. Say its type by returning(...), or make it a procedure."
                        : "has a value, which only functions have. Leave returning(...) out, or make it a function.");
        need(
                !function || routine.parameters().stream().allMatch(parameter -> parameter.mode() == Mode.IN),
                routine,
                "gives values back by its parameters. Give them back by returning(...), or make it a procedure.");
        need(
                routines.stream().noneMatch(other -> other.name().equals(routine.name())),
                routine,
                "is wanted twice. Leave one of the two, or give it another name.");
        routines.add(routine);
    }

    private static void need(boolean fine, RoutineMetadata routine, String what) {
        if (!fine) {
            throw new ValidationException("The " + routine + " " + what);
        }
    }
}
