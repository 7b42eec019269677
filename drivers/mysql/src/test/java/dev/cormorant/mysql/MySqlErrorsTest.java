package dev.cormorant.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.mysql.MySqlErrorsSpec;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Errors, as on every server of the family. */
class MySqlErrorsTest extends MySqlErrorsSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }

    @Override
    protected Stream<Arguments> errorsOfTheVariant() {
        return Stream.of(error("drop table t", ForeignKeyConstraintViolationException.class, "child_t_fk"));
    }

    @Override
    protected void isTooLong(DriverException error) {
        assertThat(error).hasMessageContaining("max_allowed_packet");
    }
}
