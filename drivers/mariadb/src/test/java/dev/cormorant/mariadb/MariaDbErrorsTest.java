package dev.cormorant.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.mysql.MySqlErrorsSpec;
import dev.cormorant.testing.server.TestServers;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Errors, as on every server of the family. */
class MariaDbErrorsTest extends MySqlErrorsSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }

    @Override
    protected Stream<Arguments> errorsOfTheVariant() {
        return Stream.of(
                error("drop table t", ForeignKeyConstraintViolationException.class, null),
                error("drop view nowhere", TableNotFoundException.class, "nowhere"));
    }

    /** The server closes the connection behind it. */
    @Override
    protected void isTooLong(DriverException error) {
        assertThat(error).isInstanceOf(ConnectionException.class);
    }
}
