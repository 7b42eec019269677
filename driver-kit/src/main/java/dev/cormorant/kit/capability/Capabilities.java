package dev.cormorant.kit.capability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All capabilities, in the order of the report. */
public final class Capabilities {
    /** Several writes are made permanent or undone together. */
    public static final String TRANSACTIONS = "transactions";
    /** A flush is undone as a whole. */
    public static final String IMPLICIT_TRANSACTIONS = "transactions.implicit";
    /** A part of a transaction is undone alone. */
    public static final String NESTED_TRANSACTIONS = "transactions.nested";
    /** The isolation level of the same name. */
    public static final String READ_UNCOMMITTED = "isolation.read-uncommitted";
    /** The isolation level of the same name. */
    public static final String READ_COMMITTED = "isolation.read-committed";
    /** The isolation level of the same name. */
    public static final String REPEATABLE_READ = "isolation.repeatable-read";
    /** The isolation level of the same name. */
    public static final String SERIALIZABLE = "isolation.serializable";
    /** A find locks the rows that it finds, and no others. */
    public static final String ROW_LOCKS = "locks.rows";
    /** What does not end in time is ended, and so is what its caller cancels. */
    public static final String TIME_LIMITS = "time.limits";
    /** A find loads to-one relations in the same row. */
    public static final String JOINS = "query.joins";
    /** Single values, aggregates and groups. */
    public static final String SELECT = "query.select";
    /** Full text searches are answered. */
    public static final String FULL_TEXT = "query.full-text";
    /** Links between entities are rows of a table of their own. */
    public static final String PIVOT_TABLES = "links.pivot-tables";
    /** A row is inserted, or updated if it is there. */
    public static final String UPSERT = "write.upsert";
    /** One statement inserts several rows and gives back what the database made of each, in order. */
    public static final String RETURNING = "write.returning";
    /** Keys come out of sequences. */
    public static final String SEQUENCES = "write.sequences";
    /** The database speaks SQL; only there the shapes of statements are compared. */
    public static final String SQL = "sql";
    /** The mapping is brought into the database, and compared with it. */
    public static final String SCHEMA = "schema";
    /** A reference to nothing is refused by the database. */
    public static final String FOREIGN_KEYS = "schema.foreign-keys";

    private static final List<Capability> ALL = Stream.of(
                    TransactionCapabilities.all(),
                    LockCapabilities.all(),
                    QueryCapabilities.all(),
                    WriteCapabilities.all(),
                    SqlCapabilities.all(),
                    LimitCapabilities.all(),
                    SchemaCapabilities.all(),
                    IndexCapabilities.all())
            .flatMap(List::stream)
            .toList();

    private Capabilities() {}

    /**
     * All there are.
     *
     * @return each with its declaration and its probe
     */
    public static List<Capability> all() {
        return ALL;
    }

    /**
     * What a driver declares.
     *
     * @param live its database
     * @return ids, without those that lack what they require
     */
    public static Set<String> declared(Live live) {
        Set<String> declared = new LinkedHashSet<>();
        for (Capability capability : ALL) {
            if (declared.containsAll(capability.requires())
                    && capability.declaration().holds().test(live)) {
                declared.add(capability.id());
            }
        }
        return declared;
    }

    /**
     * What a specification needs and a driver does not declare.
     *
     * @param needed ids
     * @param declared ids
     * @return ids
     * @throws IllegalArgumentException if there is no such capability
     */
    public static List<String> missing(String[] needed, Set<String> declared) {
        List<String> missing = new ArrayList<>();
        for (String id : needed) {
            if (ALL.stream().noneMatch(capability -> capability.id().equals(id))) {
                throw new IllegalArgumentException("There is no capability '" + id + "'.");
            }
            if (!declared.contains(id)) {
                missing.add(id);
            }
        }
        return missing;
    }
}
