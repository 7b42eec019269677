package dev.cormorant.kit.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.TableNotes;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What hangs on a random table: its comment, its partitions, its trigger, and its view with the trigger of that. */
final class RandomLook {
    private final RandomTable table;
    private final RandomTypes types;
    private int comment;
    private RandomPartitions partitions = RandomPartitions.NONE;

    private @Nullable RandomTrigger trigger;

    /** The column that a view on the table shows. */
    private @Nullable RandomColumn seen;

    private @Nullable RandomTrigger writer;

    RandomLook(RandomTable table, RandomTypes types) {
        this.table = table;
        this.types = types;
    }

    /** A column goes. */
    void forget(RandomColumn column) {
        trigger = trigger != null && trigger.asked() == column ? null : trigger;
        if (seen == column) {
            hide();
        }
    }

    private void hide() {
        seen = null;
        writer = null;
    }

    boolean isPartitioned() {
        return partitions.count() > 0;
    }

    String change(Random random) {
        SchemaHelper has = types.helper;
        return switch (random.nextInt(6)) {
            case 0 -> has.supportsComments() ? explain(random) : "stayed";
            case 1 -> has.supportsPartitions() && table.isFreeOfUniques() ? sort(random) : "stayed";
            case 2 -> has.supportsTriggers() ? act(random) : "stayed";
            case 3, 4 -> seen != null && has.supportsInsteadOfTriggers() ? actInstead(random) : show();
            default -> show();
        };
    }

    private String explain(Random random) {
        comment = random.nextInt(3);
        return "got another comment";
    }

    private String sort(Random random) {
        partitions = RandomPartitions.any(random);
        return "got " + partitions;
    }

    private String show() {
        if (types.helper.supportsViews() && seen == null) {
            seen = table.anyColumn();
            return "got a view";
        }
        hide();
        return "lost its view";
    }

    private String act(Random random) {
        if (trigger != null && random.nextInt(3) == 0) {
            trigger = null;
            return "lost its trigger";
        }
        boolean asks = types.helper.supportsTriggerConditions() && random.nextBoolean();
        trigger = new RandomTrigger(random.nextInt(100), asks ? table.anyColumn() : null);
        return "got another trigger";
    }

    private String actInstead(Random random) {
        if (writer != null && random.nextInt(3) == 0) {
            writer = null;
            return "lost the trigger of its view";
        }
        boolean asks = types.helper.supportsInsteadOfConditions() && random.nextBoolean();
        writer = new RandomTrigger(random.nextInt(100), asks ? seen : null);
        return "got another trigger of its view";
    }

    TableNotes notes() {
        return new TableNotes(comment == 0 ? null : "table " + comment, "", partitions.model(table.name));
    }

    List<TriggerModel> triggers() {
        return trigger == null ? List.of() : List.of(trigger.after(table.name, types));
    }

    void addView(List<ViewModel> views) {
        if (seen != null) {
            String sql = "select " + types.words.quoteIdentifier("id") + ", " + types.words.quoteIdentifier(seen.name)
                    + " from " + types.words.quoteIdentifier(table.name);
            views.add(new ViewModel(
                    new TableName(null, table.name + "_view"),
                    sql,
                    false,
                    writer == null ? List.of() : List.of(writer.insteadOf(table.name, types))));
        }
    }
}
