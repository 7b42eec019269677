package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database keep the rows of a table in several smaller ones, of which the program sees nothing.
 *
 * <pre>{@code
 * @Partitioned(method = PartitionMethod.HASH, columns = "id", count = 8)
 * @Partitioned(method = PartitionMethod.RANGE, columns = "taken", partitions = {
 *         @Partition(name = "reading_2026", values = "from ('2026-01-01') to ('2027-01-01')"),
 *         @Partition(name = "reading_rest", values = "default")})
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Partitioned {
    /**
     * How the rows are told apart.
     *
     * @return the method
     */
    PartitionMethod method();

    /**
     * By which columns the rows are told apart.
     *
     * @return names of columns that are part of the primary key and of each unique constraint
     */
    String[] columns();

    /**
     * Into how many partitions the rows are scattered; for {@link PartitionMethod#HASH} alone, instead of a list.
     *
     * @return a number; 0 if the partitions are listed
     */
    int count() default 0;

    /**
     * The partitions.
     *
     * @return at least one, unless there is a count
     */
    Partition[] partitions() default {};
}
