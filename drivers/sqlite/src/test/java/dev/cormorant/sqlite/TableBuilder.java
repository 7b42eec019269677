package dev.cormorant.sqlite;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds table models in a few words. */
final class TableBuilder {
    final TableName name;
    final List<ColumnModel> columns = new ArrayList<>();
    final List<IndexModel> indexes = new ArrayList<>();
    final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
    final List<CheckModel> checks = new ArrayList<>();
    private List<String> key = List.of("id");

    private TableBuilder(String name) {
        this.name = new TableName(null, name);
    }

    /** A table with a numbered key {@code id}. */
    static TableBuilder table(String name) {
        TableBuilder builder = new TableBuilder(name);
        builder.columns.add(new ColumnModel("id", "integer", "integer primary key autoincrement", false, true, null));
        return builder;
    }

    static TableBuilder keyed(String name, String... key) {
        TableBuilder builder = new TableBuilder(name);
        builder.key = List.of(key);
        return builder;
    }

    static SchemaModel schema(TableBuilder... tables) {
        return new SchemaModel(Arrays.stream(tables).map(TableBuilder::build).toList(), List.of());
    }

    TableBuilder column(String column, String type) {
        columns.add(ColumnModel.of(column, type, true));
        return this;
    }

    TableBuilder required(String column, String type) {
        columns.add(ColumnModel.of(column, type, false));
        return this;
    }

    TableBuilder index(String... names) {
        indexes.add(new IndexModel(name.name() + "_" + String.join("_", names) + "_index", List.of(names), false));
        return this;
    }

    TableBuilder unique(String... names) {
        indexes.add(new IndexModel(name.name() + "_" + String.join("_", names) + "_unique", List.of(names), true));
        return this;
    }

    TableBuilder check(String column, String condition) {
        checks.add(new CheckModel(
                name.name() + "_" + column + "_check", new SqlitePlatform().quoteIdentifier(column) + " " + condition));
        return this;
    }

    TableBuilder reference(String column, String target) {
        return reference(List.of(column), target, List.of("id"), ReferentialAction.NO_ACTION);
    }

    TableBuilder reference(List<String> names, String target, List<String> targets, ReferentialAction onDelete) {
        foreignKeys.add(new ForeignKeyModel(
                name.name() + "_" + String.join("_", names) + "_foreign",
                names,
                new TableName(null, target),
                targets,
                onDelete,
                ReferentialAction.NO_ACTION));
        return this;
    }

    TableModel build() {
        return new TableModel(name, columns, new PrimaryKeyModel(null, key), indexes, foreignKeys, checks, List.of());
    }
}
