package dev.cormorant.sql.schema;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.RoutineParameter.Mode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of functions and procedures. Role: implement, through a {@link SchemaHelper}. */
public interface RoutineStatements extends SchemaFeatures {
    /**
     * Creates a function or a procedure.
     *
     * @param routine the routine
     * @return a statement
     */
    default String getCreateRoutineSQL(RoutineMetadata routine) {
        return "create " + getRoutineDeclaration(routine) + getRoutineFlags(routine) + " "
                + routine.body().strip();
    }

    /**
     * Its kind, name, parameters and value, and the language if the mapping names one.
     *
     * @param routine the routine
     * @return from {@code function} or {@code procedure} on
     */
    default String getRoutineDeclaration(RoutineMetadata routine) {
        String parameters =
                routine.parameters().stream().map(this::getRoutineParameter).collect(Collectors.joining(", "));
        return routine.kind().word() + " " + vocabulary().quoteTable(routine.name()) + "(" + parameters + ")"
                + (routine.returns().isEmpty() ? "" : " returns " + routine.returns())
                + (routine.language().isEmpty() ? "" : " language " + routine.language());
    }

    /**
     * A parameter; those that only take a value don't say so, since functions can't.
     *
     * @param parameter the parameter
     * @return mode, name and type
     */
    default String getRoutineParameter(RoutineParameter parameter) {
        String mode = parameter.mode() == Mode.IN ? "" : parameter.mode().name().toLowerCase(Locale.ROOT) + " ";
        String name = parameter.name().isEmpty() ? "" : vocabulary().quoteIdentifier(parameter.name()) + " ";
        return mode + name + parameter.type();
    }

    /**
     * What the mapping says of a routine beyond its declaration.
     *
     * @param routine the routine
     * @return a clause for each flag that is said, with a space before each
     */
    default String getRoutineFlags(RoutineMetadata routine) {
        return flag(routine.deterministic(), " deterministic", " not deterministic")
                + flag(routine.definer(), " sql security definer", " sql security invoker");
    }

    /**
     * A clause for a flag.
     *
     * @param said the flag
     * @param yes the clause if it is set
     * @param no the clause if it is not
     * @return one of them; empty if nothing is said
     */
    default String flag(@Nullable Boolean said, String yes, String no) {
        return said == null ? "" : said ? yes : no;
    }

    /**
     * Whether a routine must be dropped before its successor of the same name is created.
     *
     * @param found the routine as reported
     * @param wanted its successor
     * @return true unless overridden
     */
    default boolean replacesRoutineByDropping(RoutineMetadata found, RoutineMetadata wanted) {
        return true;
    }

    /**
     * Drops a function or a procedure.
     *
     * @param routine the routine
     * @return a statement
     */
    default String getDropRoutineSQL(RoutineMetadata routine) {
        return "drop " + routine.kind().word() + " " + vocabulary().quoteTable(routine.name());
    }
}
