package dev.cormorant.driver;

import dev.cormorant.type.ValueWriter;

/**
 * The values that a write request carries, handed out one at a time so that none needs boxing.
 */
public interface RowSource {
    /**
     * How many rows there are.
     *
     * @return a count
     */
    int size();

    /**
     * Writes one value.
     *
     * @param row which row, from 0
     * @param column which column of the request, from 0
     * @param writer where the value goes
     * @param index its position there, from 0
     */
    void write(int row, int column, ValueWriter writer, int index);
}
