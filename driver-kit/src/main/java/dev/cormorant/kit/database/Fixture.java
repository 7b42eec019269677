package dev.cormorant.kit.database;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import java.util.function.Consumer;

/** Cormorant on an empty database with the tables of some entities, and all that it sends there. */
public final class Fixture implements AutoCloseable {
    private final TestDatabase database;
    private final StatementRecorder recorder = new StatementRecorder();
    private final Cormorant orm;

    private Fixture(TestDatabase database, Consumer<ConfigurationBuilder> settings) {
        this.database = database;
        this.orm = Cormorant.init(config -> {
            database.configure(config);
            settings.accept(config);
            config.onStatement(recorder);
        });
    }

    /**
     * Makes one with tables.
     *
     * @param database where
     * @param settings name the entities
     * @return a fixture that the caller closes
     */
    public static Fixture open(TestDatabase database, Consumer<ConfigurationBuilder> settings) {
        Fixture fixture = new Fixture(database, settings);
        database.prepare(fixture.orm);
        if (database.tellsStatements(fixture.orm)) {
            fixture.recorder.compare(CascadedLinks.of(fixture.orm));
        }
        return fixture;
    }

    /**
     * The entry point under test.
     *
     * @return always the same
     */
    public Cormorant orm() {
        return orm;
    }

    /** Empties the database. */
    public void empty() {
        database.empty(orm);
    }

    /**
     * What was sent.
     *
     * @return what has heard it from the beginning
     */
    public StatementRecorder recorder() {
        return recorder;
    }

    @Override
    public void close() {
        orm.close();
        database.discard();
    }
}
