package dev.cormorant.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErrorRuleTest {
    private static final SqlStateConverter CONVERTER = new SqlStateConverter(List.of(
            ErrorRule.code(DeadlockException::new, 7, 8).advising("Do it again."),
            ErrorRule.state(TableNotFoundException::new, "42X05", "42Y55"),
            ErrorRule.message(UniqueConstraintViolationException::new, "unique: (\\S+)?"),
            ErrorRule.message(TableExistsException::new, "exists"),
            ErrorRule.message(LockWaitTimeoutException::new, "exists or waits"))) {};

    private static DriverException converted(@Nullable String message, @Nullable String state, int code) {
        return CONVERTER.convert(new SQLException(message, state, code), "select 1");
    }

    @Test
    void an_error_is_known_by_any_of_the_codes() {
        assertThat(converted("first", null, 7)).isInstanceOf(DeadlockException.class);
        assertThat(converted("second", "42X05", 8))
                .isInstanceOf(DeadlockException.class)
                .hasMessage("second. Do it again. (while executing: select 1)");
    }

    @Test
    void an_error_is_known_by_any_of_the_states() {
        assertThat(converted("gone", "42X05", 0)).isInstanceOf(TableNotFoundException.class);
        assertThat(converted("gone", "42Y55", 0)).isInstanceOf(TableNotFoundException.class);
    }

    @Test
    void an_error_is_known_by_its_message_which_may_name_an_object() {
        DriverException named = converted("Violates\nunique: author_name", null, 0);

        assertThat(named).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(named.objectName()).isEqualTo("author_name");
        assertThat(converted("unique: ", null, 0).objectName()).isNull();
        assertThat(converted("exists", null, 0).objectName()).isNull();
    }

    @Test
    void the_first_rule_holds() {
        assertThat(converted("exists or waits", null, 0)).isExactlyInstanceOf(TableExistsException.class);
    }

    @Test
    void what_no_rule_knows_is_left_to_the_states() {
        assertThat(converted("else", "40001", 0)).isInstanceOf(DeadlockException.class);
        assertThat(converted(null, null, 0)).isExactlyInstanceOf(ServerException.class);
    }

    @Test
    void of_a_batch_the_row_that_failed_is_told() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 failed", new int[0]);
        batch.setNextException(new SQLException("gone", "42Y55", 0));

        assertThat(CONVERTER.convert(batch, null)).isInstanceOf(TableNotFoundException.class);
    }
}
