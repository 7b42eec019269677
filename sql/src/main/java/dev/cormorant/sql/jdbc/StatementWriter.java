package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values into a prepared statement, as the platform says for each kind. */
final class StatementWriter implements ValueWriter {
    private final PreparedStatement statement;
    private final JdbcDialect dialect;
    private final ValueLimits limits;
    private final String sql;

    StatementWriter(PreparedStatement statement, JdbcDialect dialect, String sql) {
        this.statement = statement;
        this.dialect = dialect;
        this.limits = new ValueLimits(dialect);
        this.sql = sql;
    }

    private DriverException failed(SQLException error) {
        return dialect.getExceptionConverter().convert(error, sql);
    }

    @Override
    public void setNull(int index, ValueKind kind) {
        try {
            dialect.bindNull(statement, index + 1, kind);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setBoolean(int index, boolean value) {
        try {
            dialect.bindBoolean(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setInt(int index, int value) {
        try {
            statement.setInt(index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setLong(int index, long value) {
        try {
            statement.setLong(index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setFloat(int index, float value) {
        try {
            dialect.bindFloat(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setDouble(int index, double value) {
        try {
            dialect.bindDouble(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setDecimal(int index, BigDecimal value) {
        try {
            dialect.bindDecimal(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setString(int index, String value) {
        try {
            statement.setString(index + 1, limits.checked(value));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setBytes(int index, byte[] value) {
        try {
            statement.setBytes(index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setDate(int index, LocalDate value) {
        try {
            dialect.bindDate(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setTime(int index, LocalTime value) {
        try {
            dialect.bindTime(statement, index + 1, limits.cut(value));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setDateTime(int index, LocalDateTime value) {
        try {
            dialect.bindDateTime(statement, index + 1, limits.cut(value));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setInstant(int index, Instant value) {
        try {
            dialect.bindInstant(statement, index + 1, limits.cut(value));
        } catch (DateTimeException e) {
            throw new ValidationException(
                    "The time is too far from now: this database cannot store it. Give it a nearer one, or null for one"
                            + " that never comes.");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setUuid(int index, UUID value) {
        try {
            dialect.bindUuid(statement, index + 1, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setJson(int index, String json) {
        try {
            dialect.bindJson(statement, index + 1, json);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void setArray(int index, ValueKind element, List<? extends @Nullable Object> values) {
        try {
            dialect.bindArray(statement, index + 1, element, limits.fitting(values));
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
