package dev.cormorant.sql;

import dev.cormorant.driver.Transaction;
import dev.cormorant.sql.jdbc.StatementRunner;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of one request go.
 *
 * @param runner who sends them
 * @param transaction their transaction, or null
 */
record Within(StatementRunner runner, @Nullable Transaction transaction) {}
