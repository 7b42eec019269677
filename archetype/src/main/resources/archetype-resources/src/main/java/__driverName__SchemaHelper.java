package ${package};

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnRename;
import dev.cormorant.sql.schema.SchemaHelper;

/** How HSQLDB reports its schema and changes it, where that is not what most databases do. */
final class ${driverName}SchemaHelper extends SchemaHelper {
    ${driverName}SchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    /** A change of the schema commits what went before. */
    @Override
    public boolean supportsTransactionalDdl() {
        return false;
    }

    /** JDBC tells no digits of times, so that they cannot be compared. */
    @Override
    public String normalizeType(String type) {
        String name = super.normalizeType(type);
        return name.startsWith("time") ? name.replaceAll("[(][0-9]+[)]", "") : name;
    }

    @Override
    public String getRenameColumnSQL(TableName table, ColumnRename rename) {
        return "alter table " + vocabulary().quoteTable(table) + " alter column "
                + vocabulary().quoteIdentifier(rename.from()) + " rename to "
                + vocabulary().quoteIdentifier(rename.to());
    }
}
