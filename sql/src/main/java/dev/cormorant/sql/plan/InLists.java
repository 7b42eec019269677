package dev.cormorant.sql.plan;

/**
 * How long the lists of a statement become: few lengths, so that few statements serve all lists.
 *
 * @param longest how many values one {@code in} may list
 * @param padded whether lists are filled up with their last value
 */
record InLists(int longest, boolean padded) {
    /** The number of parameters that stand for so many values. */
    int length(int values) {
        if (!padded || values == 0) {
            return values;
        }
        if (values >= longest) {
            return Math.multiplyExact((values + longest - 1) / longest, longest);
        }
        return Math.min(longest, ceilingPowerOfTwo(values));
    }

    private static int ceilingPowerOfTwo(int value) {
        return value == 1 ? 1 : Integer.highestOneBit(value - 1) << 1;
    }
}
