package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of what is no table: schemas, sequences, enums, views. Role: implement, through a {@link SchemaHelper}. */
public interface ObjectStatements extends SchemaFeatures {
    /**
     * The database to connect to in order to create another.
     *
     * @return its name, which may be empty for none; null where a database comes into being with its first connection
     */
    default @Nullable String getManagementDatabase() {
        return null;
    }

    /**
     * Creates a database.
     *
     * @param database its name
     * @return a statement
     */
    default String getCreateDatabaseSQL(String database) {
        return "create database " + vocabulary().quoteIdentifier(database);
    }

    /**
     * Creates a schema that tables name, unless it is there.
     *
     * @param namespace its name
     * @return a statement
     */
    default String getCreateNamespaceSQL(String namespace) {
        return "create schema if not exists " + vocabulary().quoteIdentifier(namespace);
    }

    /**
     * Drops a schema that is empty.
     *
     * @param namespace its name
     * @return a statement
     */
    default String getDropNamespaceSQL(String namespace) {
        return "drop schema " + vocabulary().quoteIdentifier(namespace);
    }

    /**
     * Creates a sequence that starts at 1.
     *
     * @param sequence its name
     * @return a statement
     */
    default String getCreateSequenceSQL(TableName sequence) {
        return "create sequence " + vocabulary().quoteTable(sequence) + " start with 1 increment by 1";
    }

    /**
     * Drops a sequence.
     *
     * @param sequence its name
     * @return a statement
     */
    default String getDropSequenceSQL(TableName sequence) {
        return "drop sequence " + vocabulary().quoteTable(sequence);
    }

    /**
     * Creates a type whose values are listed.
     *
     * @param type the type
     * @return a statement
     */
    default String getCreateEnumSQL(EnumModel type) {
        List<String> items = type.items().stream().map(vocabulary()::escape).toList();
        return "create type " + vocabulary().quoteTable(type.name()) + " as enum (" + String.join(", ", items) + ")";
    }

    /**
     * Changes the list of values of a type.
     *
     * @param change the lists
     * @return the statements in order; values are only ever added unless overridden
     */
    default List<String> getAlterEnumSQL(EnumChange change) {
        List<String> statements = new ArrayList<>();
        List<String> items = change.to().items();
        for (int at = 0; at < items.size(); at++) {
            if (!change.from().items().contains(items.get(at))) {
                String place = at > 0 ? " after " + vocabulary().escape(items.get(at - 1)) : "";
                statements.add(
                        "alter type " + vocabulary().quoteTable(change.to().name()) + " add value "
                                + vocabulary().escape(items.get(at)) + place);
            }
        }
        return statements;
    }

    /**
     * Drops a type.
     *
     * @param type the type
     * @return a statement
     */
    default String getDropEnumSQL(EnumModel type) {
        return "drop type " + vocabulary().quoteTable(type.name());
    }

    /**
     * Creates a view.
     *
     * @param view the view
     * @return a statement
     */
    default String getCreateViewSQL(ViewModel view) {
        return "create " + kind(view) + " " + vocabulary().quoteTable(view.name()) + " as " + view.sql();
    }

    /**
     * Drops a view.
     *
     * @param view the view
     * @return a statement
     */
    default String getDropViewSQL(ViewModel view) {
        return "drop " + kind(view) + " " + vocabulary().quoteTable(view.name());
    }

    private static String kind(ViewModel view) {
        return view.materialized() ? "materialized view" : "view";
    }
}
