package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.sql.render.SqlVocabulary;

/**
 * What the executing side asks about a database and its JDBC driver. Role: implement, through a platform.
 */
public interface JdbcDialect extends SqlVocabulary, ValueMapping {
    /**
     * Turns the errors of the JDBC driver into the documented exceptions.
     *
     * @return a converter that goes by SQL state unless overridden
     */
    default ExceptionConverter getExceptionConverter() {
        return new SqlStateConverter();
    }

    /**
     * How many prepared statements are kept on each physical connection.
     *
     * @return 250 unless overridden; 0 where the JDBC driver keeps them itself
     */
    default int getStatementCacheSize() {
        return 250;
    }

    /**
     * How many rows the JDBC driver is asked to fetch at a time.
     *
     * @return a count; 0 leaves it to the JDBC driver
     */
    default int getFetchSize() {
        return 0;
    }

    /**
     * How many rows the JDBC driver is asked to fetch at a time when they are streamed. Without being asked, some hold the
     * whole answer in memory.
     *
     * @return a count; 0, unless overridden, leaves it to the JDBC driver
     */
    default int getStreamFetchSize() {
        return 0;
    }

    /**
     * Whether text may hold the character NUL; otherwise such text is refused before anything is sent.
     *
     * @return true unless overridden
     */
    default boolean storesNulCharacters() {
        return true;
    }

    /**
     * Whether a JDBC batch tells for each of its rows how many rows of the database it wrote.
     *
     * @return true unless overridden; otherwise rows whose counts matter are sent one after the other
     */
    default boolean countsRowsOfBatches() {
        return true;
    }

    /**
     * Whether the database knows an isolation level, so that it may be asked for.
     *
     * @param level the level, never {@link IsolationLevel#DEFAULT}
     * @return false if it is to be refused before a transaction begins
     */
    boolean supportsIsolationLevel(IsolationLevel level);

    /**
     * Whether an open JDBC connection can be told that it will only read.
     *
     * @return true unless overridden
     */
    default boolean supportsReadOnlyConnections() {
        return true;
    }

    /**
     * The statement that proves that a connection works.
     *
     * @return {@code select 1} unless overridden
     */
    default String getConnectionTestSQL() {
        return "select 1";
    }
}
