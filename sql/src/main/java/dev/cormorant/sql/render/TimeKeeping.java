package dev.cormorant.sql.render;

/** What a database keeps of days and times. Role: implement, through a platform. */
public interface TimeKeeping {
    /**
     * How many digits of the fraction of a second the database keeps. Times are cut to them when they are bound.
     *
     * @return from 0 to 9; 9 unless overridden
     */
    default int getFractionDigits() {
        return 9;
    }

    /**
     * Whether there is a type for points on the time line. Where there is none, they are stored as days and times in UTC.
     *
     * @return true unless overridden
     */
    default boolean supportsInstants() {
        return true;
    }
}
