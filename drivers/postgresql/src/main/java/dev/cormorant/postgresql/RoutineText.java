package dev.cormorant.postgresql;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineMetadata.Kind;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.RoutineParameter.Mode;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.RoutineStatements;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes functions and procedures: the body is a text, and what stays callable in the same way is replaced where it is.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION</a>
 */
final class RoutineText {
    static final String LANGUAGE = "plpgsql";

    private RoutineText() {}

    static String create(RoutineStatements statements, RoutineMetadata routine) {
        RoutineMetadata spoken = routine.language().isEmpty() ? routine.writtenIn(LANGUAGE) : routine;
        return "create or replace " + statements.getRoutineDeclaration(spoken)
                + (routine.kind() == Kind.PROCEDURE
                        ? ""
                        : statements.flag(routine.deterministic(), " immutable", " volatile"))
                + statements.flag(routine.definer(), " security definer", " security invoker")
                + " as " + statements.vocabulary().escape(routine.body());
    }

    /** There may be several of one name, which differ by the types of what they take. */
    static String drop(SqlVocabulary vocabulary, RoutineMetadata routine) {
        String types = routine.parameters().stream().map(RoutineText::typed).collect(Collectors.joining(", "));
        return "drop " + routine.kind().word() + " " + vocabulary.quoteTable(routine.name()) + "(" + types + ")";
    }

    private static String typed(RoutineParameter parameter) {
        String mode = parameter.mode() == Mode.IN ? "" : parameter.mode().name().toLowerCase(Locale.ROOT) + " ";
        return mode + parameter.type();
    }
}
