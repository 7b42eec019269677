package dev.cormorant.testing.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What happens to the bytes of all connections while it holds. */
@FunctionalInterface
public interface Fault {
    /** Everything arrives. */
    Fault NONE = (link, direction, bytes, length) -> new Verdict(length, false);

    /** Nothing arrives any more, and nobody is told. */
    Fault BLACK_HOLE = (link, direction, bytes, length) -> new Verdict(0, false);

    /**
     * Decides about some bytes.
     *
     * @param link on which connection
     * @param direction which way
     * @param bytes the bytes
     * @param length how many there are
     * @return what happens to them
     * @throws InterruptedException if the proxy closes
     */
    Verdict judge(Object link, Direction direction, byte[] bytes, int length) throws InterruptedException;

    /** Everything arrives late. */
    static Fault delay(Duration time) {
        return (link, direction, bytes, length) -> {
            Thread.sleep(time.toMillis());
            return new Verdict(length, false);
        };
    }

    /** The connection is reset when so many more bytes went one way. */
    static Fault cutAfter(Direction where, int count) {
        AtomicInteger left = new AtomicInteger(count);
        return (link, direction, bytes, length) -> {
            if (direction != where) {
                return new Verdict(length, false);
            }
            int before = left.getAndAdd(-length);
            return before > length ? new Verdict(length, false) : new Verdict(Math.max(0, before), true);
        };
    }

    /** The connection is reset when the client says something, before the server hears it. */
    static Fault cutBefore(String text) {
        return (link, direction, bytes, length) ->
                says(text, direction, bytes, length) ? new Verdict(0, true) : new Verdict(length, false);
    }

    /** The connection is reset when the server answers to something that the client said, before the answer arrives. */
    static Fault cutAnswerTo(String text) {
        AtomicReference<@Nullable Object> asking = new AtomicReference<>();
        return (link, direction, bytes, length) -> {
            if (says(text, direction, bytes, length)) {
                asking.set(link);
            } else if (direction == Direction.TO_CLIENT && asking.get() == link) {
                return new Verdict(0, true);
            }
            return new Verdict(length, false);
        };
    }

    private static boolean says(String text, Direction direction, byte[] bytes, int length) {
        return direction == Direction.TO_SERVER
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }
}
