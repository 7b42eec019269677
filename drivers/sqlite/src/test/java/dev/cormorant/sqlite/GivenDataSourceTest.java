package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.query.Filter;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Data sources of the user's own. */
class GivenDataSourceTest {
    @TempDir
    Path folder;

    private SQLiteDataSource plain() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("given.db"));
        return source;
    }

    private static void use(Object source) {
        try (Cormorant orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                .driverOptions(source)
                .entities(Author.class, Book.class, Tag.class))) {
            orm.schema().update();
            EntityManager em = orm.em().fork();
            em.persist(new Author("given"));
            em.flush();
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isEqualTo(1);
        }
    }

    @Test
    void a_plain_data_source_is_used() {
        use(plain());
    }

    @Test
    void a_supplier_is_asked_for_it() {
        Supplier<DataSource> supplier = this::plain;
        use(supplier);
    }

    @Test
    void a_pool_of_the_users_own_is_used_and_stays_open() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain());
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            use(pool);
            assertThat(pool.isClosed()).isFalse();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }
}
