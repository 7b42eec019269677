package dev.cormorant.sql.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements that change a schema, in order.
 *
 * @param relaxed whether foreign keys must not be checked meanwhile
 * @param statements the statements, without semicolons
 */
record SchemaScript(boolean relaxed, List<String> statements) {
    SchemaScript {
        statements = List.copyOf(statements);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    String text(SchemaHelper helper) {
        if (isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>(statements);
        if (relaxed) {
            all.addAll(0, helper.getDisableForeignKeysSQL());
            all.addAll(helper.getEnableForeignKeysSQL());
        }
        return ScriptText.of(all);
    }
}
