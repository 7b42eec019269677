package dev.cormorant.driver;

import java.util.function.Consumer;

/**
 * The schema generator of a store without a schema: there is nothing to make, and to drop is to clear. Role: use.
 *
 * @param clearing deletes all that is mapped
 */
public record NoSchema(Runnable clearing) implements SchemaGenerator {
    @Override
    public boolean ensureDatabase() {
        return false;
    }

    @Override
    public void create() {}

    @Override
    public String createSql() {
        return "";
    }

    @Override
    public void update(Consumer<UpdateOptions> options) {}

    @Override
    public String updateSql(Consumer<UpdateOptions> options) {
        return "";
    }

    @Override
    public String revertSql(Consumer<UpdateOptions> options) {
        return "";
    }

    @Override
    public void drop() {
        clearing.run();
    }

    @Override
    public String dropSql() {
        return "";
    }

    @Override
    public void clear() {
        clearing.run();
    }

    @Override
    public String clearSql() {
        return "";
    }
}
