package dev.cormorant.h2;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.command.dml.SetTypes;
import org.h2.engine.DbSettings;
import org.h2.jdbc.JdbcException;

/** The user's settings of H2, as a URL takes them. */
final class DatabaseSettings {
    private static final Pattern NAME = Pattern.compile("\\w+");

    private DatabaseSettings() {}

    static String text(Map<String, Object> settings) {
        StringBuilder text = new StringBuilder();
        settings.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                throw unknown(name);
            }
            refuseSettings("driver option " + name, String.valueOf(value));
            text.append(';').append(name.toUpperCase(Locale.ROOT)).append('=').append(value);
        });
        return text.toString();
    }

    /** What follows a semicolon would be taken for another setting, and some of those execute statements. */
    static void refuseSettings(String place, String value) {
        if (value.indexOf(';') >= 0) {
            throw new ValidationException(
                    "The " + place + " holds a semicolon, which would begin another setting of H2."
                            + " Give each setting as a driver option of its own, or the whole as clientUrl.");
        }
    }

    /** H2 refuses settings that it does not know, but does not say which it does. */
    static SQLException explained(SQLException error) {
        if (error.getErrorCode() == ErrorCode.UNSUPPORTED_SETTING_1 && error instanceof JdbcException h2) {
            throw unknown(h2.getOriginalMessage().replaceAll("^[^\"]*\"|\"[^\"]*$", ""));
        }
        return error;
    }

    private static ValidationException unknown(String name) {
        List<String> known = new ArrayList<>(SetTypes.getTypes());
        known.addAll(DbSettings.DEFAULT.getSettings().keySet());
        return new ValidationException(
                "The driver option \"" + name + "\" is no setting of H2. " + NearestName.hint(name, known));
    }
}
