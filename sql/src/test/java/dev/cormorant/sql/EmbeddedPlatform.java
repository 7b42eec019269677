package dev.cormorant.sql;

import static dev.cormorant.sql.jdbc.ErrorRule.message;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import dev.cormorant.sql.jdbc.TimesAsText;
import dev.cormorant.sql.render.MutationRenderer;
import dev.cormorant.sql.render.PredicateRenderer;
import dev.cormorant.sql.render.SelectRenderer;
import dev.cormorant.sql.render.SqlRenderer;
import dev.cormorant.sql.render.SqlText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An embedded database as the tests need it; counts how often queries are rendered. */
class EmbeddedPlatform extends AbstractSqlPlatform implements TimesAsText {
    final AtomicInteger renderedSelects = new AtomicInteger();

    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public boolean numbersRowsInOrder() {
        return true;
    }

    @Override
    public String getTupleListPrefix() {
        return "values ";
    }

    @Override
    public String getNoLimitSQL() {
        return "limit -1";
    }

    @Override
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return level == IsolationLevel.SERIALIZABLE;
    }

    @Override
    public boolean supportsReadOnlyConnections() {
        return false;
    }

    @Override
    public List<String> getBeginTransactionSQL(TransactionOptions options) {
        return List.of(options.readOnly() ? "begin" : "begin immediate");
    }

    @Override
    public SqlRenderer getRenderer() {
        SelectRenderer selects = new SelectRenderer() {
            @Override
            protected void render(SqlText out, Select select) {
                renderedSelects.incrementAndGet();
                super.render(out, select);
            }
        };
        return new SqlRenderer(this, selects, new MutationRenderer(), new PredicateRenderer());
    }

    @Override
    public void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        statement.setString(index, value.toPlainString());
    }

    @Override
    public @Nullable BigDecimal readDecimal(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new EmbeddedErrors();
    }

    private static final class EmbeddedErrors extends SqlStateConverter {
        private static final List<ErrorRule> RULES = List.of(
                message(UniqueConstraintViolationException::new, "UNIQUE constraint failed"),
                message(NotNullConstraintViolationException::new, "NOT NULL constraint failed"),
                message(ForeignKeyConstraintViolationException::new, "FOREIGN KEY constraint failed"),
                message(LockWaitTimeoutException::new, "database is locked"),
                message(TableNotFoundException::new, "no such table"),
                message(ConnectionException::new, "unable to open database file"),
                message(SyntaxErrorException::new, "syntax error"));

        EmbeddedErrors() {
            super(RULES);
        }
    }
}
