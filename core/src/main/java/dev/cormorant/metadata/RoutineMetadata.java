package dev.cormorant.metadata;

import dev.cormorant.metadata.RoutineParameter.Mode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure that the database keeps. New parts may be added; make instances from {@link #function} and
 * {@link #procedure}.
 *
 * <pre>{@code
 * RoutineMetadata.function("double_of").with("amount", "int").returning("int").doing("begin return amount * 2; end")
 * }</pre>
 *
 * @param name where it is
 * @param kind whether it is a function or a procedure
 * @param parameters its parameters in order
 * @param returns the type of a function's value in the words of the database; empty for a procedure
 * @param language the language of the body; empty for the usual one of the database
 * @param body what it does, in that language
 * @param deterministic whether it always gives the same for the same; null to leave it to the database
 * @param definer whether it has the rights of who made it, and not of who calls it; null to leave it to the database
 */
public record RoutineMetadata(
        TableName name,
        Kind kind,
        List<RoutineParameter> parameters,
        String returns,
        String language,
        String body,
        @Nullable Boolean deterministic,
        @Nullable Boolean definer) {
    /** The kinds of routines. */
    public enum Kind {
        /** It gives a value within a query. */
        FUNCTION,
        /** It is called by a statement of its own. */
        PROCEDURE;

        /**
         * The word for it.
         *
         * @return in lower case, as SQL and people write it
         */
        public String word() {
            return this == FUNCTION ? "function" : "procedure";
        }
    }

    /**
     * Makes it so that it can't change.
     *
     * @param name where it is
     * @param kind whether it is a function or a procedure
     * @param parameters its parameters in order
     * @param returns the type of a function's value
     * @param language the language of the body
     * @param body what it does
     * @param deterministic whether it always gives the same for the same
     * @param definer whether it has the rights of who made it
     */
    public RoutineMetadata {
        parameters = List.copyOf(parameters);
    }

    /**
     * A function without parameters.
     *
     * @param name its name, in the default schema
     * @return one that needs {@link #returning} and {@link #doing}
     */
    public static RoutineMetadata function(String name) {
        return new RoutineMetadata(new TableName(null, name), Kind.FUNCTION, List.of(), "", "", "", null, null);
    }

    /**
     * A procedure without parameters.
     *
     * @param name its name, in the default schema
     * @return one that needs {@link #doing}
     */
    public static RoutineMetadata procedure(String name) {
        return new RoutineMetadata(new TableName(null, name), Kind.PROCEDURE, List.of(), "", "", "", null, null);
    }

    /**
     * The same in another schema.
     *
     * @param schema its name
     * @return a routine
     */
    public RoutineMetadata in(String schema) {
        TableName place = new TableName(schema, name.name());
        return new RoutineMetadata(place, kind, parameters, returns, language, body, deterministic, definer);
    }

    /**
     * The same with one more parameter, which takes a value.
     *
     * @param parameter its name
     * @param type its type in the words of the database
     * @return a routine
     */
    public RoutineMetadata with(String parameter, String type) {
        return with(new RoutineParameter(Mode.IN, parameter, type));
    }

    /**
     * The same with one more parameter.
     *
     * @param parameter the parameter
     * @return a routine
     */
    public RoutineMetadata with(RoutineParameter parameter) {
        List<RoutineParameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new RoutineMetadata(name, kind, more, returns, language, body, deterministic, definer);
    }

    /**
     * The same with a value.
     *
     * @param type the type of the value in the words of the database
     * @return a routine
     */
    public RoutineMetadata returning(String type) {
        return new RoutineMetadata(name, kind, parameters, type, language, body, deterministic, definer);
    }

    /**
     * The same in another language.
     *
     * @param other what the database calls it
     * @return a routine
     */
    public RoutineMetadata writtenIn(String other) {
        return new RoutineMetadata(name, kind, parameters, returns, other, body, deterministic, definer);
    }

    /**
     * The same with another body.
     *
     * @param statements what it does
     * @return a routine
     */
    public RoutineMetadata doing(String statements) {
        return new RoutineMetadata(name, kind, parameters, returns, language, statements, deterministic, definer);
    }

    /**
     * The same, said whether it always gives the same for the same.
     *
     * @param always whether it does
     * @return a routine
     */
    public RoutineMetadata deterministic(boolean always) {
        return new RoutineMetadata(name, kind, parameters, returns, language, body, always, definer);
    }

    /**
     * The same, said whose rights it has.
     *
     * @param maker whether it has the rights of who made it, and not of who calls it
     * @return a routine
     */
    public RoutineMetadata withRightsOfDefiner(boolean maker) {
        return new RoutineMetadata(name, kind, parameters, returns, language, body, deterministic, maker);
    }

    /** What a person calls it. */
    @Override
    public String toString() {
        return kind.word() + " \"" + name + "\"";
    }
}
