package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.PoolUse;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a JDBC connection from a data source for each use, as one does with a pool of the user's own. */
final class PlainSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private final SessionOpener opener;

    PlainSource(SessionOpener opener) {
        this.opener = opener;
    }

    @Override
    public PhysicalConnection acquire() throws SQLException {
        return opener.physical(lend());
    }

    @Override
    public Connection lend() throws SQLException {
        return opener.open();
    }

    @Override
    public void release(PhysicalConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A connection could not be closed", e);
        }
    }

    @Override
    public PoolUse use() {
        return PoolUse.NONE;
    }

    @Override
    public void close(boolean force) {}
}
