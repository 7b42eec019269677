package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.sql.render.SqlVocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The connection of a script: its statements, its transaction, and errors as they are documented. Not thread-safe. */
final class ScriptConnection {
    private final SqlVocabulary vocabulary;
    private final ExceptionConverter errors;
    private final Connection connection;

    ScriptConnection(SqlVocabulary vocabulary, ExceptionConverter errors, Connection connection) {
        this.vocabulary = vocabulary;
        this.errors = errors;
        this.connection = connection;
    }

    void begin() {
        executeAll(beginning());
        if (beginning().isEmpty()) {
            attempt(jdbc -> jdbc.setAutoCommit(false));
        }
    }

    void commit() {
        end(Connection::commit, vocabulary.getCommitTransactionSQL());
    }

    /** A connection whose transaction can't be undone must not go back to the pool as if nothing had been. */
    void undo() {
        try {
            end(Connection::rollback, vocabulary.getRollbackTransactionSQL());
        } catch (DriverException stuck) {
            abort();
        }
    }

    private void end(Step step, String sql) {
        if (beginning().isEmpty()) {
            attempt(step);
            attempt(jdbc -> jdbc.setAutoCommit(true));
        } else {
            execute(sql);
        }
    }

    private List<String> beginning() {
        return vocabulary.getBeginTransactionSQL(TransactionOptions.DEFAULT);
    }

    void abort() {
        attempt(jdbc -> jdbc.abort(Runnable::run));
    }

    void executeAll(List<String> statements) {
        statements.forEach(this::execute);
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw errors.convert(e, sql);
        }
    }

    /** All in one round trip; a failure does not say which one it was. */
    void executeTogether(List<String> statements) {
        execute(String.join(";\n", statements));
    }

    void attempt(Step step) {
        try {
            step.run(connection);
        } catch (SQLException e) {
            throw errors.convert(e, null);
        }
    }

    <R> R ask(Question<R> question) {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            throw errors.convert(e, null);
        }
    }

    /** Does something with the JDBC connection. */
    @FunctionalInterface
    interface Step {
        void run(Connection jdbc) throws SQLException;
    }

    /** Finds something out through the JDBC connection. */
    @FunctionalInterface
    interface Question<R> {
        R ask(Connection jdbc) throws SQLException;
    }
}
