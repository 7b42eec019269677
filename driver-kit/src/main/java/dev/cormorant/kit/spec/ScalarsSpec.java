package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.library.Colour;
import dev.cormorant.kit.library.Primitives;
import dev.cormorant.kit.library.Rank;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.Filter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values come back exactly as they were stored, or are refused. */
public abstract class ScalarsSpec extends ValueSpec {
    @Test
    void nullEverywhere() {
        Scalars scalars = new Scalars();
        store(scalars);
        EntityManager em = em();
        Scalars found = em.findOneOrFail(Scalars.class, scalars.id);

        assertThat(found).usingRecursiveComparison().isEqualTo(scalars);
        sent(em::flush).areNone();
    }

    @Test
    void booleans() {
        exact("flag", (one, value) -> one.flag = value, one -> one.flag, true, false);
    }

    @Test
    void integers() {
        exact("tiny", (one, value) -> one.tiny = value, one -> one.tiny, (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE);
        exact(
                "small",
                (one, value) -> one.small = value,
                one -> one.small,
                (short) -1,
                Short.MIN_VALUE,
                Short.MAX_VALUE);
        exact("whole", (one, value) -> one.whole = value, one -> one.whole, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        exact(
                "large",
                (one, value) -> one.large = value,
                one -> one.large,
                0L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                (1L << 53) + 1);
    }

    @Test
    void floatingPointNumbers() {
        exact(
                "twofold",
                (one, value) -> one.twofold = value,
                one -> one.twofold,
                0.1,
                -1e308,
                Double.MAX_VALUE,
                Double.MIN_NORMAL,
                Double.MIN_VALUE,
                Math.PI);
        exact("real", (one, value) -> one.real = value, one -> one.real, 0.5f, Float.MAX_VALUE, Float.MIN_VALUE);
    }

    @Test
    void whatIsNoNumberIsKeptOrRefused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            exactOrRefused((one, given) -> one.twofold = given, one -> one.twofold, value);
            clearTables();
        }
    }

    @Test
    void texts() {
        exact(
                "text",
                (one, value) -> one.text = value,
                one -> one.text,
                "",
                " ",
                " a ",
                "äöü €",
                "\ud83d\udc26\u200d\u2b1b",
                "e\u0301",
                "x".repeat(255),
                "null",
                "\u0001\u007f\ufffd");
    }

    @Test
    void theNulCharacterIsKeptOrRefused() {
        exactOrRefused((one, value) -> one.text = value, one -> one.text, "a\0b");
    }

    @Test
    void aBrokenSurrogateIsKeptOrRefused() {
        exactOrRefused((one, value) -> one.text = value, one -> one.text, "a\ud83d");
        clearTables();
        exactOrRefused((one, value) -> one.text = value, one -> one.text, "\udc26a");
    }

    @Test
    void characters() {
        exact("letter", (one, value) -> one.letter = value, one -> one.letter, 'a', ' ', 'ß', '\u20ac');
    }

    @Test
    void decimals() {
        for (String text : new String[] {"0", "0.1", "-12345.6789", "0.0000000001", "99999.9999999999", "1E+3"}) {
            BigDecimal value = new BigDecimal(text);
            Scalars scalars = new Scalars();
            scalars.amount = value;
            store(scalars);
            EntityManager em = em();
            assertThat(em.findOneOrFail(Scalars.class, scalars.id).amount).isEqualByComparingTo(value);
            sent(em::flush).areNone();
            assertThat(em().count(Scalars.class, Filter.where("amount").eq(value)))
                    .isEqualTo(1);
        }
    }

    @Test
    void longDecimalsAreKeptOrRefused() {
        BigDecimal value = new BigDecimal("12345678901234567890.0123456789");
        exactOrRefused((one, given) -> one.amount = given, one -> one.amount, value);
        clearTables();
        BigInteger huge = new BigInteger("9".repeat(38));
        exactOrRefused((one, given) -> one.huge = given, one -> one.huge, huge);
    }

    @Test
    void bigIntegers() {
        exact(
                "huge",
                (one, value) -> one.huge = value,
                one -> one.huge,
                BigInteger.ZERO,
                BigInteger.valueOf(-123_456_789_012_345L));
    }

    @Test
    void bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (byte[] value : List.of(new byte[0], new byte[1], all)) {
            Scalars scalars = new Scalars();
            scalars.bytes = value;
            store(scalars);
            assertThat(em().findOneOrFail(Scalars.class, scalars.id).bytes).isEqualTo(value);
        }
    }

    @Test
    void uuids() {
        exact(
                "uuid",
                (one, value) -> one.uuid = value,
                one -> one.uuid,
                new UUID(0, 0),
                new UUID(-1, -1),
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    }

    @Test
    void enums() {
        exact("colour", (one, value) -> one.colour = value, one -> one.colour, Colour.values());
        exact("ordinal", (one, value) -> one.ordinal = value, one -> one.ordinal, Colour.values());
        exact("rank", (one, value) -> one.rank = value, one -> one.rank, Rank.values());
    }

    @Test
    void primitivesKeepTheirInitialValues() {
        Primitives primitives = new Primitives();
        store(primitives);

        assertThat(em().findOneOrFail(Primitives.class, primitives.id))
                .usingRecursiveComparison()
                .isEqualTo(primitives);
    }

    @Test
    void primitivesAreStoredAndChanged() {
        Primitives primitives = new Primitives();
        store(primitives);
        EntityManager em = em();
        Primitives found = em.findOneOrFail(Primitives.class, primitives.id);
        found.flag = true;
        found.tiny = -1;
        found.small = -2;
        found.whole = -3;
        found.large = -4;
        found.real = -5.5f;
        found.twofold = -6.5;
        found.letter = 'z';
        sent(em::flush).set("flag", "tiny", "small", "whole", "large", "real", "twofold", "letter");

        assertThat(em().findOneOrFail(Primitives.class, primitives.id))
                .usingRecursiveComparison()
                .isEqualTo(found);
    }
}
