package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;

/** Which names are names: a name never becomes an operator, and never leads anywhere else. */
final class FieldNames {
    private FieldNames() {}

    /** Checks the path of a field: names joined by dots. */
    static void requirePath(String path, String place) {
        for (String name : path.split("\\.", -1)) {
            if (name.isEmpty() || name.startsWith("$") || name.indexOf('\0') >= 0) {
                throw new ValidationException(place + " is stored in the field '" + path.replace("\0", "\\0")
                        + "', which MongoDB could take for something else: the name of a field is not empty, does not "
                        + "begin with '$' and holds no NUL. Give the column another name.");
            }
        }
        if (path.startsWith(Lookups.ALIAS)) {
            throw new ValidationException(place + " is stored in the field '" + path + "', but names that begin with '"
                    + Lookups.ALIAS + "' are used by queries. Give the column another name.");
        }
    }

    static void requireCollection(String name, String place) {
        if (name.isEmpty() || name.startsWith("system.") || name.indexOf('$') >= 0 || name.indexOf('\0') >= 0) {
            throw new ValidationException(place + " is stored in the collection '" + name.replace("\0", "\\0")
                    + "', but the name of a collection is not empty, does not begin with 'system.' and holds neither "
                    + "'$' nor NUL. Give the table another name.");
        }
    }
}
