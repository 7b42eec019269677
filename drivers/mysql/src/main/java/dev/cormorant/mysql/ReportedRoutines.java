package dev.cormorant.mysql;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineMetadata.Kind;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.RoutineParameter.Mode;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.SqlScanner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads functions and procedures of the current database. Reads once; not thread-safe. */
final class ReportedRoutines {
    static final String NAMES =
            "select distinct routine_name from information_schema.routines where routine_schema = database()"
                    + " and routine_type in ('FUNCTION', 'PROCEDURE') order by routine_name";
    private static final String ROUTINES = "select routine_name, routine_type, is_deterministic = 'YES',"
            + " security_type = 'DEFINER' from information_schema.routines where routine_schema = database()"
            + " and routine_name in (%s) and routine_type in ('FUNCTION', 'PROCEDURE')"
            + " order by routine_name, routine_type";
    private static final String PARAMETERS = "select specific_name, routine_type, parameter_mode, parameter_name,"
            + " dtd_identifier from information_schema.parameters where specific_schema = database()"
            + " and specific_name in (%s) order by specific_name, routine_type, ordinal_position";
    /** What the server writes between the types and the body, each on a line of its own. */
    private static final Pattern FLAGS = Pattern.compile("(?:    (?:LANGUAGE SQL|NOT DETERMINISTIC|DETERMINISTIC"
            + "|CONTAINS SQL|NO SQL|READS SQL DATA|MODIFIES SQL DATA|SQL SECURITY INVOKER|SQL SECURITY DEFINER"
            + "|COMMENT '(?:[^'\\\\]|''|\\\\.)*')\n)*");

    private final Connection connection;
    private final SqlVocabulary vocabulary;
    private final Map<String, RoutineMetadata> found = new LinkedHashMap<>();

    ReportedRoutines(Connection connection, SqlVocabulary vocabulary) {
        this.connection = connection;
        this.vocabulary = vocabulary;
    }

    List<RoutineMetadata> read(List<RoutineMetadata> wanted) throws SQLException {
        List<TableName> names = wanted.stream().map(RoutineMetadata::name).toList();
        CatalogRows catalog = new CatalogRows(connection, vocabulary, names);
        catalog.each(ROUTINES, this::take);
        catalog.each(PARAMETERS, this::takeParameter);
        List<RoutineMetadata> routines = new ArrayList<>();
        for (RoutineMetadata routine : found.values()) {
            routines.add(routine.doing(body(routine)));
        }
        return routines;
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString(2) + " " + row.getString(1);
    }

    private void take(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString(2));
        String name = row.getString(1);
        RoutineMetadata routine =
                kind == Kind.FUNCTION ? RoutineMetadata.function(name) : RoutineMetadata.procedure(name);
        found.put(key(row), routine.deterministic(row.getBoolean(3)).withRightsOfDefiner(row.getBoolean(4)));
    }

    /** What has no mode is the value. */
    private void takeParameter(ResultSet row) throws SQLException {
        String mode = row.getString(3);
        String name = row.getString(4);
        String type = row.getString(5);
        found.computeIfPresent(
                key(row),
                (key, routine) -> mode == null
                        ? routine.returning(type)
                        : routine.with(new RoutineParameter(Mode.valueOf(mode), name, type)));
    }

    /** Only here the body is as it was written: in other places the server forgets to double quotes within texts. */
    private String body(RoutineMetadata routine) throws SQLException {
        String word = routine.kind().word();
        List<String> texts = new ArrayList<>();
        CatalogQuery.each(
                connection,
                "show create " + word + " " + vocabulary.quoteTable(routine.name()),
                row -> texts.add(
                        row.getString("Create " + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))));
        String text = String.valueOf(texts.get(0));
        return FLAGS.matcher(text.substring(afterTypes(text))).replaceFirst("");
    }

    /** The parameters stand in the first parentheses; the types end with a line. */
    private static int afterTypes(String text) {
        String parameters = "(" + SqlScanner.insideParentheses(text) + ")";
        return text.indexOf('\n', text.indexOf(parameters) + parameters.length()) + 1;
    }
}
