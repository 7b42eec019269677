package dev.cormorant.sql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.sql.render.UpsertForm;
import org.junit.jupiter.api.Test;

/** The same operations where no insert leaves existing rows alone: links that may be there go first. */
class NoUpsertOperationsTest extends SqlOperationsTest {
    @Override
    EmbeddedPlatform platform() {
        return new EmbeddedPlatform() {
            @Override
            public UpsertForm getUpsertForm() {
                return UpsertForm.NONE;
            }
        };
    }

    @Test
    @Override
    void upsertInsertsUpdatesAndLeavesAlone() {
        assertThatThrownBy(super::upsertInsertsUpdatesAndLeavesAlone)
                .isInstanceOf(UnsupportedByDriverException.class)
                .hasMessageStartingWith("Upserts are not supported");
    }
}
