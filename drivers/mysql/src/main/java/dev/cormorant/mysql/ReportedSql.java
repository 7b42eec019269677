package dev.cormorant.mysql;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads SQL as the server reports it, which is not as it was written. */
final class ReportedSql {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Pattern INTRODUCER = Pattern.compile("\\b_(?:utf8mb[34]|latin1|ascii|binary)(?=')");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private final ReportForm form;

    ReportedSql(ReportForm form) {
        this.form = form;
    }

    /** An expression with its literals in the standard form. */
    String expression(String reported) {
        String text = form.escapesExpressions() ? ESCAPE.matcher(reported).replaceAll("$1") : reported;
        return INTRODUCER.matcher(text).replaceAll("").replace("\\'", "''");
    }

    /** A default as SQL, or null where there is none. */
    @Nullable
    String defaultValue(@Nullable String reported, String extra) {
        if (reported == null || (form.writesDefaultsAsSQL() && reported.equals("NULL"))) {
            return null;
        }
        if (form.writesDefaultsAsSQL() || extra.contains("default_generated")) {
            return expression(reported);
        }
        return NUMBER.matcher(reported).matches()
                ? reported
                : "'" + reported.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
