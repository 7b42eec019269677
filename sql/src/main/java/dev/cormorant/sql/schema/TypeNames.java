package dev.cormorant.sql.schema;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the synonyms of type names that standard SQL knows into one form. */
final class TypeNames {
    private static final Pattern PARTS = Pattern.compile("([a-z0-9_ ]*[a-z0-9_])\\s*(\\([^)]*\\))?(.*)");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("double precision", "double"),
            Map.entry("float8", "double"),
            Map.entry("float4", "real"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time without time zone", "time"),
            Map.entry("datetime", "timestamp"));

    private TypeNames() {}

    static String normalize(String type) {
        String text = type.trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String size = parts.group(2) == null ? "" : parts.group(2).replace(" ", "");
        String name = parts.group(1) + parts.group(3);
        return SYNONYMS.getOrDefault(name, name) + size;
    }
}
