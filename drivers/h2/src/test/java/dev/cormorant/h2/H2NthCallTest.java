package dev.cormorant.h2;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.testing.fault.NthCallSpec;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class H2NthCallTest extends NthCallSpec {
    @Override
    protected DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Override
    protected void configure(ConfigurationBuilder config) {
        config.driver(H2Driver.class);
    }
}
