package dev.cormorant.sql.schema;

import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PartitionMetadata;
import dev.cormorant.metadata.PartitioningMetadata;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a table the partitions that its entity wants, and refuses those that it can't have. Makes one table's. */
final class MappedPartitions {
    private final EntityMetadata<?> entity;
    private final PartitioningMetadata said;
    private final SqlVocabulary vocabulary;

    MappedPartitions(EntityMetadata<?> entity, PartitioningMetadata said, SqlVocabulary vocabulary) {
        this.entity = entity;
        this.said = said;
        this.vocabulary = vocabulary;
    }

    TableModel of(TableModel table) {
        checkPartitions();
        said.columns().forEach(column -> checkColumn(table, column));
        checkUnique("primary key", table.primaryKey().columns());
        table.indexes().stream()
                .filter(IndexModel::unique)
                .forEach(index -> checkUnique("unique index \"" + index.name() + "\"", index.columns()));
        return table.withNotes(
                table.notes().into(new PartitioningModel(said.method(), said.columns(), partitions(table))));
    }

    private List<PartitionModel> partitions(TableModel table) {
        List<PartitionModel> partitions = new ArrayList<>();
        for (PartitionMetadata one : said.partitions()) {
            partitions.add(new PartitionModel(vocabulary.fitIdentifier(one.name()), one.values()));
        }
        for (int i = 0; i < said.count(); i++) {
            String name = vocabulary.fitIdentifier(table.name().name() + "_p" + i);
            partitions.add(new PartitionModel(name, "with (modulus " + said.count() + ", remainder " + i + ")"));
        }
        return partitions;
    }

    private void checkPartitions() {
        boolean counted = said.count() > 0 && said.method() == PartitionMethod.HASH;
        refuse(said.columns().isEmpty(), "is partitioned by no column. Name the columns.");
        refuse(
                said.count() != 0 && !counted,
                "counts its partitions, which is for PartitionMethod.HASH, from 1 on. List them instead.");
        refuse(
                said.partitions().isEmpty() != counted,
                "is partitioned, and "
                        + (counted
                                ? "counts and lists its partitions. Leave one of them."
                                : "has no partition. List them."));
        Set<String> names = new HashSet<>();
        for (PartitionMetadata one : said.partitions()) {
            refuse(
                    one.name().isBlank() || one.values().isBlank(),
                    "has a partition \"" + one.name() + "\" that is not complete. Give it a name and values.");
            refuse(
                    !names.add(one.name()) || one.name().equals(entity.table().name()),
                    "has a partition \"" + one.name() + "\" whose name is taken. Give it another name.");
        }
    }

    private void checkColumn(TableModel table, String column) {
        List<String> known = table.columns().stream().map(ColumnModel::name).toList();
        refuse(
                !known.contains(column),
                "is partitioned by the column '" + column + "', which its table does not have. "
                        + NearestName.hint(column, known));
    }

    /** A unique value is looked for in one partition only. */
    private void checkUnique(String what, List<String> columns) {
        refuse(
                !columns.containsAll(said.columns()),
                "is partitioned by " + said.columns() + ", which its " + what + " does not contain. Add them to it,"
                        + " or partition the table by columns that are in it.");
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new ValidationException(entity + " " + what);
        }
    }
}
