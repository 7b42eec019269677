package dev.cormorant.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.entity.Collation;
import dev.cormorant.entity.Default;
import dev.cormorant.entity.ForeignKeyRules;
import dev.cormorant.entity.GeneratedColumn;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.entity.TableIndex;
import dev.cormorant.entity.View;
import dev.cormorant.mysql.spec.MySqlDatabase;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The schema of everything that a mapping can say: created, read back, and found to be the same. */
class MySqlSchemaTest {
    /** Some values. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** One of everything. */
    @Entity
    @Table(
            comment = "it's a \\ table",
            check =
                    @CheckConstraint(
                            name = "amount_check",
                            constraint = "amount >= 0 and (name <> 'it''s' or size in ('SMALL', 'LARGE'))"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"name", "size"}))
    @TableIndex(
            name = "partial_index",
            columns = {"name", "whole desc"},
            unique = true,
            where = "whole > 5")
    @TableIndex(
            name = "expression_index",
            columns = {"(lower(name))", "whole desc"})
    @TableIndex(name = "prefix_index", columns = "long_text(20)")
    @TableIndex(name = "words_index", columns = "long_text", type = "fulltext")
    public static class Everything {
        @Id
        @GeneratedValue
        private Long id;

        @Column(length = 100, nullable = false, comment = "what's \\ its name")
        @Default("it's \\ a name")
        private String name;

        @Column(length = 10_000)
        @Default("long")
        private String longText;

        @Column(length = 100_000)
        private String longerText;

        @Collation("utf8mb4_general_ci")
        private String loose;

        @Collation("utf8mb4_0900_bin")
        private String exact;

        @Default("5")
        private int whole;

        @Default("-1")
        private Short small;

        @Default("true")
        private boolean flag;

        private Float real;

        @Default("1.5")
        private Double twofold;

        @Column(precision = 20, scale = 3)
        @Default("1.5")
        private BigDecimal amount;

        private BigDecimal money;

        @Enumerated(EnumType.STRING)
        @Default("LARGE")
        private Size size;

        @Default(sql = "uuid()")
        private UUID uuid;

        @Default("2020-01-01")
        private LocalDate day;

        @Default("10:11:12")
        private LocalTime clock;

        @Column(secondPrecision = 3)
        private LocalDateTime local;

        @Default(sql = "current_timestamp(6)")
        private Instant moment;

        @Column(columnDefinition = "json")
        @Default(sql = "'{\"a\": [1]}'")
        private String json;

        private byte[] bytes;

        @Column(length = 1000)
        private byte[] someBytes;

        private List<String> texts;

        @GeneratedColumn("whole * 2 + 1")
        private Integer stored;

        @GeneratedColumn(value = "concat(name, ' ''x''')", stored = false)
        private String made;

        @ManyToOne
        @ForeignKeyRules(onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.CASCADE)
        private Everything parent;
    }

    /** Seen from another side. */
    @Entity
    @View("select id, name, whole from everything where whole > 1 and name <> 'x'")
    public static class Seen {
        @Id
        private Long id;

        private String name;
        private int whole;
    }

    private final MySqlDatabase database = new MySqlDatabase();

    private Cormorant open(Class<?>... entities) {
        return Cormorant.init(config -> {
            database.configure(config);
            config.entities(entities);
        });
    }

    @AfterEach
    void discard() {
        database.discard();
    }

    @Test
    void what_was_created_is_what_was_wanted() {
        try (Cormorant orm = open(Everything.class, Seen.class)) {
            orm.schema().create();

            assertThat(orm.schema().updateSql()).isEmpty();
            assertThat(orm.schema().updateSql(options -> options.dropUnknown())).isEmpty();
        }
    }
}
