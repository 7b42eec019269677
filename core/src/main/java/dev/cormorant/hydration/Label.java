package dev.cormorant.hydration;

import java.util.ArrayList;
import java.util.List;

/** A place in a method that branches lead to. */
final class Label {
    final List<Jump> jumps = new ArrayList<>();

    /**
     * An offset that is written once the label has its place.
     *
     * @param at where the offset is written
     * @param from the instruction that the offset counts from
     * @param wide whether it takes four bytes rather than two
     */
    record Jump(int at, int from, boolean wide) {}
}
