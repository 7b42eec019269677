package dev.cormorant.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places in an order as opaque text that fits into a URL: a signature, then each value with its length. */
final class CursorText {
    private static final int NULL = -1;

    private CursorText() {}

    static String write(List<OrderTerm> terms, List<? extends @Nullable Object> values, int signature) {
        List<byte @Nullable []> texts = new ArrayList<>();
        int size = Integer.BYTES;
        for (int i = 0; i < terms.size(); i++) {
            byte[] text = text(terms.get(i).column(), values.get(i));
            texts.add(text);
            size += Integer.BYTES + (text == null ? 0 : text.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size).putInt(signature);
        for (byte[] text : texts) {
            out.putInt(text == null ? NULL : text.length);
            if (text != null) {
                out.put(text);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }

    @SuppressWarnings("unchecked")
    private static byte @Nullable [] text(ColumnPath column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        SingleValue single = new SingleValue();
        ((Type<Object>) column.type()).write(single, 0, value);
        Object raw = single.raw();
        String text = raw instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(raw);
        return text.getBytes(UTF_8);
    }

    static List<@Nullable Object> read(List<OrderTerm> terms, String cursor, int signature, String entity) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (in.getInt() != signature) {
                throw strange(entity);
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (OrderTerm term : terms) {
                values.add(value(term.column(), in));
            }
            if (in.hasRemaining()) {
                throw strange(entity);
            }
            return values;
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw strange(entity);
        }
    }

    private static CursorException strange(String entity) {
        return new CursorException("This is not a cursor of this order of " + entity
                + ". Pass on the text that a page of the same query gave, unchanged, or begin without a cursor.");
    }

    private static @Nullable Object value(ColumnPath column, ByteBuffer in) {
        int length = in.getInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        String text = new String(bytes, UTF_8);
        SingleValue single = new SingleValue();
        single.put(raw(text, column.type().kind()));
        return column.type().read(single, 0);
    }

    private static Object raw(String text, ValueKind kind) {
        return switch (kind) {
            case BOOLEAN -> Boolean.valueOf(text);
            case SHORT, INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case STRING, JSON -> text;
            case BYTES -> HexFormat.of().parseHex(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case UUID -> UUID.fromString(text);
            case ARRAY -> throw new IllegalArgumentException("Lists have no order.");
        };
    }
}
