package dev.cormorant.sql.render;

import dev.cormorant.driver.TransactionOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that begin, end and divide transactions. Role: implement, through a platform. */
public interface TransactionStatements extends Literals {
    /**
     * The statements that begin a transaction.
     *
     * @param options how it is begun
     * @return the statements; empty to have the JDBC driver begin it
     */
    default List<String> getBeginTransactionSQL(TransactionOptions options) {
        return List.of();
    }

    /**
     * The first statement of a transaction that the JDBC driver begins, if it sets the isolation level in one round trip.
     *
     * @param options how the transaction is begun, with a level other than the default
     * @return null, unless overridden, to have the JDBC driver set it
     */
    default @Nullable String getTransactionModeSQL(TransactionOptions options) {
        return null;
    }

    /**
     * The statement that ends a transaction begun by {@link #getBeginTransactionSQL} and keeps its work.
     *
     * @return {@code commit} unless overridden
     */
    default String getCommitTransactionSQL() {
        return "commit";
    }

    /**
     * The statement that ends a transaction begun by {@link #getBeginTransactionSQL} and undoes its work.
     *
     * @return {@code rollback} unless overridden
     */
    default String getRollbackTransactionSQL() {
        return "rollback";
    }

    /**
     * The statement that sets a savepoint.
     *
     * @param name its name, unquoted
     * @return {@code savepoint "name"} unless overridden
     */
    default String getSavepointSQL(String name) {
        return "savepoint " + quoteIdentifier(name);
    }

    /**
     * The statement that undoes everything since a savepoint.
     *
     * @param name its name, unquoted
     * @return {@code rollback to savepoint "name"} unless overridden
     */
    default String getRollbackToSavepointSQL(String name) {
        return "rollback to savepoint " + quoteIdentifier(name);
    }

    /**
     * The statement that forgets a savepoint and keeps the work since.
     *
     * @param name its name, unquoted
     * @return {@code release savepoint "name"}; empty where savepoints need no release
     */
    default String getReleaseSavepointSQL(String name) {
        return "release savepoint " + quoteIdentifier(name);
    }
}
