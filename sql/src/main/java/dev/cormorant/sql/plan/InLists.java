package dev.cormorant.sql.plan;

import dev.cormorant.sql.render.InListForm;

/**
 * How long the lists of a statement become: few lengths, so that few statements serve all lists.
 *
 * @param longest how many values one {@code in} may list
 * @param padded whether lists are filled up with their last value
 * @param form how the values of one column are bound
 */
record InLists(int longest, boolean padded, InListForm form) {
    /** The number of parameters that stand for so many values of one column. */
    int length(int values) {
        return form == InListForm.ARRAY_PARAMETER ? Math.min(values, 1) : tuples(values);
    }

    /** The number of places that so many keys take, each of so many columns. */
    int length(int values, int columns) {
        return columns == 1 ? length(values) : tuples(values);
    }

    /** The number of tuples that stand for so many. */
    int tuples(int values) {
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
