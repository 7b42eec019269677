package dev.cormorant.mongodb;

import java.util.Locale;

/**
 * Names of members of JSON documents as names of fields: what the server could take for a path or an operator is written
 * as a percent sign and its number, so that each name has a field, and reads back as itself.
 */
final class JsonKeys {
    private static final String SPECIAL = "%.$\0";
    private static final int HEX = 16;

    private JsonKeys() {}

    static String toField(String key) {
        if (key.isEmpty()) {
            return "%";
        }
        StringBuilder field = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (SPECIAL.indexOf(letter) < 0) {
                field.append(letter);
            } else {
                field.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
            }
        }
        return field.toString();
    }

    /** What begins with a percent sign and is no number is of another program, and stays what it is. */
    static String toKey(String field) {
        if (field.indexOf('%') < 0) {
            return field;
        }
        StringBuilder key = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            key.append(letter(field, i));
            i += isWritten(field, i) ? 2 : 0;
        }
        return field.equals("%") ? "" : key.toString();
    }

    private static char letter(String field, int at) {
        return isWritten(field, at) ? (char) Integer.parseInt(field.substring(at + 1, at + 3), HEX) : field.charAt(at);
    }

    private static boolean isWritten(String field, int at) {
        return field.charAt(at) == '%'
                && at + 2 < field.length()
                && Character.digit(field.charAt(at + 1), HEX) >= 0
                && Character.digit(field.charAt(at + 2), HEX) >= 0;
    }
}
