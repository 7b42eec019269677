package dev.cormorant.metadata;

import dev.cormorant.entity.Collation;
import dev.cormorant.entity.Default;
import dev.cormorant.entity.ForeignKeyRules;
import dev.cormorant.entity.GeneratedColumn;
import dev.cormorant.entity.NativeEnum;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.entity.Trigger;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what annotations say about the schema of the database beyond names and types.
 */
final class RulesReader {
    private RulesReader() {}

    /** What {@code @Column} itself can say. */
    static ColumnRules column(Column column) {
        return new ColumnRules(null, null, "", null, checks(column.check()), column.comment(), column.options());
    }

    static ColumnRules joinColumn(JoinColumn column) {
        return new ColumnRules(null, null, "", null, checks(column.check()), column.comment(), column.options());
    }

    /** What {@code @Column} says, and the annotations of our own. */
    static ColumnRules member(Member member, ColumnRules said) {
        Default value = member.find(Default.class);
        GeneratedColumn generated = member.find(GeneratedColumn.class);
        Collation collation = member.find(Collation.class);
        NativeEnum type = member.find(NativeEnum.class);
        return new ColumnRules(
                value == null ? null : new ColumnDefault(value.sql().isEmpty() ? value.value() : null, value.sql()),
                generated == null ? null : new ColumnExpression(generated.value(), generated.stored()),
                collation == null ? "" : collation.value(),
                type == null ? null : new TableName(type.schema().isEmpty() ? null : type.schema(), type.value()),
                said.checks(),
                said.comment(),
                said.options());
    }

    static TableRules table(Class<?> type) {
        Table table = type.getAnnotation(Table.class);
        return table == null
                ? new TableRules(List.of(), triggers(type), "", "", partitioning(type))
                : new TableRules(
                        checks(table.check()), triggers(type), table.comment(), table.options(), partitioning(type));
    }

    private static @Nullable PartitioningMetadata partitioning(Class<?> type) {
        Partitioned said = type.getAnnotation(Partitioned.class);
        return said == null
                ? null
                : new PartitioningMetadata(
                        said.method(),
                        List.of(said.columns()),
                        said.count(),
                        Stream.of(said.partitions())
                                .map(one -> new PartitionMetadata(one.name(), one.values()))
                                .toList());
    }

    private static List<TriggerMetadata> triggers(Class<?> type) {
        return Stream.of(type.getAnnotationsByType(Trigger.class))
                .map(said -> new TriggerMetadata(
                        said.name(), said.timing(), List.of(said.events()), said.when(), said.body(), said.forEach()))
                .toList();
    }

    private static List<CheckMetadata> checks(CheckConstraint... checks) {
        List<CheckMetadata> result = new ArrayList<>();
        for (CheckConstraint check : checks) {
            result.add(new CheckMetadata(check.name(), check.constraint()));
        }
        return result;
    }

    static ForeignKeyMetadata foreignKey(Member member, JoinColumn[] columns, FaultList faults) {
        ForeignKeyRules rules = member.find(ForeignKeyRules.class);
        ForeignKeyMetadata said = foreignKey(null, columns);
        return rules == null
                ? said
                : new ForeignKeyMetadata(
                        said.constraint(),
                        said.name(),
                        single(member, "onDelete", rules.onDelete(), faults),
                        single(member, "onUpdate", rules.onUpdate(), faults),
                        rules.deferral());
    }

    /** What stands beside the columns and at each of them. */
    static ForeignKeyMetadata foreignKey(@Nullable ForeignKey beside, JoinColumn[] columns) {
        List<ForeignKey> said =
                new ArrayList<>(Stream.of(columns).map(JoinColumn::foreignKey).toList());
        if (beside != null) {
            said.add(beside);
        }
        String name = said.stream()
                .map(ForeignKey::name)
                .filter(text -> !text.isEmpty())
                .reduce("", (first, last) -> last);
        boolean constraint = said.stream().noneMatch(key -> key.value() == ConstraintMode.NO_CONSTRAINT);
        return new ForeignKeyMetadata(constraint, name, null, null, ForeignKeyMetadata.DEFAULT.deferral());
    }

    private static @Nullable ReferentialAction single(
            Member member, String attribute, ReferentialAction[] actions, FaultList faults) {
        if (actions.length > 1) {
            faults.add(member, "names several actions as %s of @ForeignKeyRules. Leave one of them.", attribute);
        }
        return actions.length == 0 ? null : actions[0];
    }
}
