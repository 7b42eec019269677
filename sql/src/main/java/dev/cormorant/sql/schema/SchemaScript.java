package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that change a schema, in order.
 *
 * @param checking when foreign keys are checked
 * @param statements the statements, without semicolons
 * @param madeAnew the tables that other ones replace
 */
record SchemaScript(Checking checking, List<String> statements, List<TableName> madeAnew) {
    SchemaScript {
        statements = List.copyOf(statements);
        madeAnew = List.copyOf(madeAnew);
    }

    SchemaScript(boolean relaxed, List<String> statements) {
        this(relaxed ? Checking.AFTERWARDS : Checking.ALWAYS, statements, List.of());
    }

    SchemaScript makingAnew(List<TableName> tables) {
        return new SchemaScript(checking, statements, tables);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    SchemaScript unchecked() {
        return new SchemaScript(Checking.NEVER, statements, madeAnew);
    }

    String text(SchemaHelper helper) {
        if (isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>(statements);
        if (checking.isSwitched()) {
            all.addAll(0, helper.getDisableForeignKeysSQL());
            all.addAll(helper.getEnableForeignKeysSQL());
        }
        String text = ScriptText.of(all);
        return text.chars().allMatch(sign -> sign < 128) ? text : ScriptText.of(helper.getScriptBeginningSQL()) + text;
    }

    /** When foreign keys are checked. */
    enum Checking {
        ALWAYS,
        AFTERWARDS,
        NEVER;

        boolean isSwitched() {
            return this != ALWAYS;
        }

        /** Whether a script that was planned for one way must not be carried out in another. */
        boolean isLessThan(Checking other) {
            return compareTo(other) < 0;
        }
    }
}
