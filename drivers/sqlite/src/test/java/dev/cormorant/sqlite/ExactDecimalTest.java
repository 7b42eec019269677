package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExactDecimalTest {
    @TempDir
    Path folder;

    @Test
    void decimals_come_back_exactly_and_compare_as_numbers() throws SQLException {
        Random random = new Random(3);
        try (Connection connection = prepared();
                PreparedStatement insert = connection.prepareStatement("insert into price values (?) returning value");
                PreparedStatement less = connection.prepareStatement(
                        "select ? < (select value from price), value" + " from price where value = ?")) {
            for (int i = 0; i < 5_000; i++) {
                connection.createStatement().execute("delete from price");
                BigDecimal value = random(random);
                BigDecimal other = random(random);
                ExactDecimal.bind(insert, 1, value);
                try (ResultSet row = insert.executeQuery()) {
                    assertThat(ExactDecimal.read(row.getString(1))).isEqualByComparingTo(value);
                }
                ExactDecimal.bind(less, 1, other);
                ExactDecimal.bind(less, 2, value);
                try (ResultSet row = less.executeQuery()) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getBoolean(1)).isEqualTo(other.compareTo(value) < 0);
                }
            }
        }
    }

    private Connection prepared() throws SQLException {
        SqliteFile database = new SqliteFile(folder.resolve("decimals.db"));
        database.execute("pragma synchronous = off", "create table price (value numeric(30,10))");
        Connection connection = database.open();
        connection.createStatement().execute("pragma synchronous = off");
        return connection;
    }

    private static BigDecimal random(Random random) {
        if (random.nextInt(4) == 0) {
            return BigDecimal.valueOf(random.nextLong());
        }
        long digits = random.nextLong((long) Math.pow(10, 1 + random.nextInt(15)));
        return new BigDecimal(BigInteger.valueOf(random.nextBoolean() ? digits : -digits), random.nextInt(20) - 3);
    }

    @Test
    void sums_do_not_show_the_binary_fractions_behind_them() throws SQLException {
        try (Connection connection = prepared()) {
            connection.createStatement().execute("insert into price values (0.1), (0.2)");
            ResultSet sum = connection.createStatement().executeQuery("select sum(value) from price");
            assertThat(ExactDecimal.read(sum.getString(1))).isEqualByComparingTo("0.3");
        }
    }

    @Test
    void more_digits_than_a_number_of_the_database_holds_are_refused() throws SQLException {
        try (Connection connection = prepared();
                PreparedStatement insert = connection.prepareStatement("insert into price values (?)")) {
            assertThatThrownBy(() -> ExactDecimal.bind(insert, 1, new BigDecimal("1234567890123456.78")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("18 significant digits")
                    .hasMessageContaining("15");
            assertThatThrownBy(() -> ExactDecimal.bind(insert, 1, new BigDecimal("1e-400")))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> ExactDecimal.read("much"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("\"much\"");
        }
    }
}
