package dev.cormorant.kit.proof;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Values that come back as others, and cursors that do not do as cursors do. */
final class ValueFaults {
    private ValueFaults() {}

    static List<Supplier<Fault>> all() {
        return List.of(
                () -> reading("truncated decimal", CutDecimals::new),
                () -> reading("long numbers cut to int", CutLongs::new),
                () -> reading("double rounded to float", RoundedDoubles::new),
                () -> reading("time zone shift", ShiftedInstants::new),
                () -> reading("fractions of a second lost", WholeSeconds::new),
                () -> reading("day before", EarlierDays::new),
                () -> reading("empty text read as null", EmptyAsNull::new),
                () -> reading("text trimmed", TrimmedText::new),
                () -> reading("text in one byte per character", NarrowText::new),
                () -> reading("null read as zero", NullAsZero::new),
                () -> reading("bytes cut", CutBytes::new),
                () -> reading("last row lost", LostRows::new),
                () -> reading("cursor left open", OpenRows::new),
                () -> reading("columns swapped", SwappedColumns::new));
    }

    private static Fault reading(String name, Function<Rows, Rows> wrong) {
        return new Fault(name) {
            @Override
            Rows read(Rows rows, FindRequest request) {
                return wrong.apply(rows);
            }
        };
    }

    private static final class CutDecimals extends PlantedRows {
        CutDecimals(Rows good) {
            super(good);
        }

        @Override
        public BigDecimal getDecimal(int column) {
            BigDecimal value = super.getDecimal(column);
            return value == null || value.scale() < 3 ? value : value.setScale(2, RoundingMode.DOWN);
        }
    }

    private static final class CutLongs extends PlantedRows {
        CutLongs(Rows good) {
            super(good);
        }

        @Override
        public long getLong(int column) {
            return (int) super.getLong(column);
        }
    }

    private static final class RoundedDoubles extends PlantedRows {
        RoundedDoubles(Rows good) {
            super(good);
        }

        @Override
        public double getDouble(int column) {
            return (float) super.getDouble(column);
        }
    }

    private static final class ShiftedInstants extends PlantedRows {
        ShiftedInstants(Rows good) {
            super(good);
        }

        @Override
        public Instant getInstant(int column) {
            Instant value = super.getInstant(column);
            return value == null ? null : value.plus(1, ChronoUnit.HOURS);
        }
    }

    private static final class WholeSeconds extends PlantedRows {
        WholeSeconds(Rows good) {
            super(good);
        }

        @Override
        public Instant getInstant(int column) {
            Instant value = super.getInstant(column);
            return value == null ? null : value.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    private static final class EarlierDays extends PlantedRows {
        EarlierDays(Rows good) {
            super(good);
        }

        @Override
        public LocalDate getDate(int column) {
            LocalDate value = super.getDate(column);
            return value == null ? null : value.minusDays(1);
        }
    }

    private static final class EmptyAsNull extends PlantedRows {
        EmptyAsNull(Rows good) {
            super(good);
        }

        @Override
        public String getString(int column) {
            String value = super.getString(column);
            return "".equals(value) ? null : value;
        }
    }

    private static final class TrimmedText extends PlantedRows {
        TrimmedText(Rows good) {
            super(good);
        }

        @Override
        public String getString(int column) {
            String value = super.getString(column);
            return value == null ? null : value.stripTrailing();
        }
    }

    private static final class NarrowText extends PlantedRows {
        NarrowText(Rows good) {
            super(good);
        }

        @Override
        public String getString(int column) {
            String value = super.getString(column);
            return value == null
                    ? null
                    : new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        }
    }

    private static final class NullAsZero extends PlantedRows {
        NullAsZero(Rows good) {
            super(good);
        }

        @Override
        public boolean wasNull() {
            return false;
        }
    }

    private static final class CutBytes extends PlantedRows {
        CutBytes(Rows good) {
            super(good);
        }

        @Override
        public byte[] getBytes(int column) {
            byte[] value = super.getBytes(column);
            return value == null || value.length < 256 ? value : Arrays.copyOf(value, 255);
        }
    }

    private static final class LostRows extends PlantedRows {
        private int rows;

        LostRows(Rows good) {
            super(good);
        }

        @Override
        public boolean next() {
            return super.next() && ++rows < 50;
        }
    }

    private static final class OpenRows extends PlantedRows {
        OpenRows(Rows good) {
            super(good);
        }

        @Override
        public void close() {}
    }

    private static final class SwappedColumns extends PlantedRows {
        SwappedColumns(Rows good) {
            super(good);
        }

        @Override
        public String getString(int column) {
            return super.getString(column == 1 ? 0 : column);
        }
    }
}
