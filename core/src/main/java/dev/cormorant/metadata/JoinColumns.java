package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a user says about foreign key columns into the order of the key that they point at.
 */
final class JoinColumns {
    private final Member member;
    private final FaultList faults;

    JoinColumns(Member member, FaultList faults) {
        this.member = member;
        this.faults = faults;
    }

    /** One definition for each column of the key; none after noting a fault. */
    List<JoinColumnDefinition> matching(List<JoinColumnDefinition> said, List<ColumnSpec> key) {
        if (said.isEmpty() || key.isEmpty()) {
            return Collections.nCopies(key.size(), JoinColumnDefinition.DEFAULT);
        }
        List<String> names = key.stream().map(ColumnSpec::name).toList();
        if (said.size() != key.size()) {
            faults.add(
                    member,
                    "names " + said.size() + " join column" + (said.size() == 1 ? "" : "s")
                            + ", but the key that it points at has " + key.size() + ": " + String.join(", ", names)
                            + ". Name one @JoinColumn for each.");
            return List.of();
        }
        for (JoinColumnDefinition column : said) {
            if (!isKnown(column, names)) {
                return List.of();
            }
        }
        List<JoinColumnDefinition> ordered = new ArrayList<>();
        for (String name : names) {
            JoinColumnDefinition column = find(said, name);
            if (column != null) {
                ordered.add(column);
            }
        }
        if (ordered.size() < key.size()) {
            faults.add(
                    member,
                    "names join columns of which two point at the same column. Let each point at another of: "
                            + String.join(", ", names) + ".");
            return List.of();
        }
        return ordered;
    }

    private boolean isKnown(JoinColumnDefinition column, List<String> names) {
        if ((column.referenced().isEmpty() && names.size() == 1) || names.contains(column.referenced())) {
            return true;
        }
        faults.add(
                member,
                column.referenced().isEmpty()
                        ? "has a join column that does not say what it points at. Set referencedColumnName to one of: "
                                + String.join(", ", names) + "."
                        : "points at the column '" + column.referenced()
                                + "', but a relation points at the primary key of its target. "
                                + NearestName.hint(column.referenced(), names));
        return false;
    }

    private static @Nullable JoinColumnDefinition find(List<JoinColumnDefinition> said, String name) {
        for (JoinColumnDefinition column : said) {
            if (said.size() == 1 || column.referenced().equals(name)) {
                return column;
            }
        }
        return null;
    }

    /** The foreign key column for one column of the key: its type is that of the key. */
    ColumnSpec spec(JoinColumnDefinition said, ColumnSpec key, String defaultName) {
        ColumnOptions own = said.column().options();
        String name = said.column().name();
        ColumnOptions options = new ColumnOptions(
                own.nullable(),
                own.unique(),
                key.options().length(),
                key.options().precision(),
                key.options().scale(),
                own.definition() == null ? key.options().definition() : own.definition(),
                own.insertable(),
                own.updatable(),
                List.of());
        return new ColumnSpec(name.isEmpty() ? defaultName : name, key.type(), options, member.toString());
    }
}
