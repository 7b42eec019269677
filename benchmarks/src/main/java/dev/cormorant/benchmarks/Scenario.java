package dev.cormorant.benchmarks;

import java.util.List;

/**
 * One line of the result: some work, done by several libraries.
 *
 * @param title what is done
 * @param benchmark the class and method that does it
 * @param libraries who does it, the floor first
 * @param bound what Cormorant may take of the floor's time; 0 where nothing is promised
 */
record Scenario(String title, String benchmark, List<String> libraries, double bound) {
    static final String JDBC = "jdbc";
    static final String JDBC_KEYS = "jdbc-keys";
    static final String CORMORANT = "cormorant";
    static final String HIBERNATE = "hibernate";

    static final Scenario LOAD = of("load 10,000 entities", ReadBenchmark.class, "load", 1.3);
    static final Scenario INSERT = new Scenario(
            "insert 10,000 entities",
            name(InsertBenchmark.class, "insert"),
            List.of(JDBC, CORMORANT, JDBC_KEYS, HIBERNATE),
            1.3);
    static final Scenario FLUSH = new Scenario(
            "flush 10,000 unchanged entities",
            name(FlushBenchmark.class, "flushUnchanged"),
            List.of(CORMORANT, HIBERNATE),
            0.03);
    static final Scenario FIND = of("find one by id", ReadBenchmark.class, "findById", 1.5);
    static final Scenario KEPT =
            new Scenario("find one by id", name(KeptStatementBenchmark.class, "findById"), List.of(JDBC), 0);
    static final Scenario UPDATE = of("update one column of 1,000", FlushBenchmark.class, "updateOneColumn", 0);
    static final Scenario TO_MANY = of("load 1,000 with 10 of a to-many", ReadBenchmark.class, "populateToMany", 0);
    static final Scenario TO_ONE = of("load 10,000 with a to-one", ReadBenchmark.class, "populateToOne", 0);

    /** All lines in the order in which they are shown. */
    static List<Scenario> all() {
        return List.of(LOAD, INSERT, FLUSH, FIND, KEPT, UPDATE, TO_MANY, TO_ONE);
    }

    private static Scenario of(String title, Class<?> type, String method, double bound) {
        return new Scenario(title, name(type, method), List.of(JDBC, CORMORANT, HIBERNATE), bound);
    }

    private static String name(Class<?> type, String method) {
        return type.getName() + "." + method;
    }
}
