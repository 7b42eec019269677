package dev.cormorant.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class AnchoredDataSourceTest {
    private final JdbcDataSource memory = new JdbcDataSource();
    private final AnchoredDataSource source = new AnchoredDataSource(memory);

    AnchoredDataSourceTest() {
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_is_in_memory_stays_until_it_is_closed() throws SQLException {
        execute("create table kept (id int)");
        execute("insert into kept values (1)");
        source.close();

        assertThatThrownBy(() -> execute("insert into kept values (2)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("KEPT");
        source.close();
        source.close();
    }

    @Test
    void what_opens_the_connections_can_be_had() throws SQLException {
        assertThat(source.isWrapperFor(JdbcDataSource.class)).isTrue();
        assertThat(source.unwrap(JdbcDataSource.class)).isSameAs(memory);
    }
}
