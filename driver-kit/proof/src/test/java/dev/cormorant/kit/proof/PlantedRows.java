package dev.cormorant.kit.proof;

import dev.cormorant.driver.Rows;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Good rows but for what a subclass does wrong. */
class PlantedRows implements Rows {
    private final Rows good;

    PlantedRows(Rows good) {
        this.good = good;
    }

    final Rows good() {
        return good;
    }

    @Override
    public boolean next() {
        return good.next();
    }

    @Override
    public void close() {
        good.close();
    }

    @Override
    public boolean wasNull() {
        return good.wasNull();
    }

    @Override
    public boolean getBoolean(int column) {
        return good.getBoolean(column);
    }

    @Override
    public int getInt(int column) {
        return good.getInt(column);
    }

    @Override
    public long getLong(int column) {
        return good.getLong(column);
    }

    @Override
    public float getFloat(int column) {
        return good.getFloat(column);
    }

    @Override
    public double getDouble(int column) {
        return good.getDouble(column);
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return good.getDecimal(column);
    }

    @Override
    public String getString(int column) {
        return good.getString(column);
    }

    @Override
    public byte[] getBytes(int column) {
        return good.getBytes(column);
    }

    @Override
    public LocalDate getDate(int column) {
        return good.getDate(column);
    }

    @Override
    public LocalTime getTime(int column) {
        return good.getTime(column);
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return good.getDateTime(column);
    }

    @Override
    public Instant getInstant(int column) {
        return good.getInstant(column);
    }

    @Override
    public UUID getUuid(int column) {
        return good.getUuid(column);
    }

    @Override
    public String getJson(int column) {
        return good.getJson(column);
    }

    @Override
    public List<Object> getArray(int column, ValueKind element) {
        return good.getArray(column, element);
    }
}
