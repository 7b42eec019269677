package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Rows;
import dev.cormorant.error.CormorantException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cursor straight over a JDBC result, which holds its statement, and outside a transaction its connection, until closed. */
final class JdbcRows implements Rows {
    private final ResultSet result;
    private final ValueMapping mapping;
    private final StatementUse use;

    JdbcRows(ResultSet result, ValueMapping mapping, StatementUse use) {
        this.result = result;
        this.mapping = mapping;
        this.use = use;
    }

    private DriverException failed(SQLException error) {
        return use.failed(error);
    }

    private CormorantException unreadable(Exception error, int column) {
        return UnreadableValues.told(error, use, result, column);
    }

    @Override
    public boolean next() {
        if (!use.isOpen()) {
            throw new ValidationException(
                    "The cursor is closed. Read its rows before you close it or end its transaction.");
        }
        try {
            return result.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            if (use.isOpen()) {
                result.close();
            }
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            use.close();
        }
    }

    @Override
    public boolean wasNull() {
        try {
            return result.wasNull();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean getBoolean(int column) {
        try {
            return mapping.readBoolean(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public int getInt(int column) {
        try {
            return result.getInt(column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public long getLong(int column) {
        try {
            return result.getLong(column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    /** Some drivers read null as not-a-number, although JDBC says 0. */
    @Override
    public float getFloat(int column) {
        try {
            float value = result.getFloat(column + 1);
            return Float.isNaN(value) && result.wasNull() ? 0 : value;
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public double getDouble(int column) {
        try {
            double value = result.getDouble(column + 1);
            return Double.isNaN(value) && result.wasNull() ? 0 : value;
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        try {
            return mapping.readDecimal(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable String getString(int column) {
        try {
            return result.getString(column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        try {
            return result.getBytes(column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable LocalDate getDate(int column) {
        try {
            return mapping.readDate(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable LocalTime getTime(int column) {
        try {
            return mapping.readTime(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int column) {
        try {
            return mapping.readDateTime(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        try {
            return mapping.readInstant(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        try {
            return mapping.readUuid(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable String getJson(int column) {
        try {
            return mapping.readJson(result, column + 1);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }

    @Override
    public @Nullable List<@Nullable Object> getArray(int column, ValueKind element) {
        try {
            return mapping.readArray(result, column + 1, element);
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e, column + 1);
        }
    }
}
