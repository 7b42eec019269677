package dev.cormorant.hydration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end, and can be set again further up. */
final class ByteSink {
    private byte[] bytes = new byte[256];
    private int length;

    int length() {
        return length;
    }

    ByteSink u1(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    ByteSink u2(int value) {
        return u1(value >>> 8).u1(value);
    }

    ByteSink u4(int value) {
        return u2(value >>> 16).u2(value);
    }

    ByteSink put(ByteSink other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** Puts a text of letters that take one byte each, preceded by its length. */
    ByteSink ascii(String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        u2(letters.length);
        room(letters.length);
        System.arraycopy(letters, 0, bytes, length, letters.length);
        length += letters.length;
        return this;
    }

    void patchU2(int at, int value) {
        bytes[at] = (byte) (value >>> 8);
        bytes[at + 1] = (byte) value;
    }

    void patchU4(int at, int value) {
        patchU2(at, value >>> 16);
        patchU2(at + 2, value);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
