package dev.cormorant.sql.render;

import dev.cormorant.error.ValidationException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the paths into JSON documents: as values to bind, or, of plain keys only, as literals. */
final class JsonPaths {
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private JsonPaths() {}

    /** The way to a member, to be bound: every key between double quotes, which JSON's own escapes protect. */
    static String of(List<Object> keys) {
        StringBuilder path = new StringBuilder("$");
        for (Object key : keys) {
            if (key instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                String text = key.toString().replace("\\", "\\\\").replace("\"", "\\\"");
                path.append(".\"").append(text).append('"');
            }
        }
        return path.toString();
    }

    static String extract(Literals literals, String path, boolean aliased) {
        String[] parts = path.split("->");
        StringBuilder json = new StringBuilder("$");
        for (int i = 1; i < parts.length; i++) {
            json.append('.').append(checked(parts[i], path));
        }
        return "json_extract(" + column(literals, parts[0], aliased) + ", " + literals.escape(json.toString()) + ")";
    }

    private static String column(Literals literals, String name, boolean aliased) {
        int dot = aliased ? name.indexOf('.') : -1;
        return dot < 0
                ? literals.quoteIdentifier(name)
                : literals.quoteIdentifier(name.substring(0, dot))
                        + "."
                        + literals.quoteIdentifier(name.substring(dot + 1));
    }

    private static String checked(String key, String path) {
        if (!KEY.matcher(key).matches()) {
            throw new ValidationException("The JSON path \"" + path + "\" has the key \"" + key
                    + "\"; a key consists of letters, digits and underscores and does not begin with a digit.");
        }
        return key;
    }
}
