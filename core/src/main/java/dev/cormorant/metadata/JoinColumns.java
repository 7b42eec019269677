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
            String columns = said.size() == 1 ? "1 join column" : said.size() + " join columns";
            String sentence = "names %s, but the key that it points at has %s: %s. Name one @JoinColumn for each.";
            faults.add(member, sentence, columns, key.size(), String.join(", ", names));
            return List.of();
        }
        return said.stream().allMatch(column -> isKnown(column, names)) ? ordered(said, names) : List.of();
    }

    private List<JoinColumnDefinition> ordered(List<JoinColumnDefinition> said, List<String> names) {
        List<JoinColumnDefinition> ordered = new ArrayList<>();
        for (String name : names) {
            JoinColumnDefinition column = find(said, name);
            if (column != null) {
                ordered.add(column);
            }
        }
        if (ordered.size() == names.size()) {
            return ordered;
        }
        String sentence = "names join columns of which two point at the same column. Let each point at another of: %s.";
        faults.add(member, sentence, String.join(", ", names));
        return List.of();
    }

    private boolean isKnown(JoinColumnDefinition column, List<String> names) {
        String referenced = column.referenced();
        if ((referenced.isEmpty() && names.size() == 1) || names.contains(referenced)) {
            return true;
        }
        if (referenced.isEmpty()) {
            String sentence =
                    "has a join column that does not say what it points at. Set referencedColumnName to one of: %s.";
            faults.add(member, sentence, String.join(", ", names));
        } else {
            String sentence = "points at the column '%s', but a relation points at the primary key of its target. %s";
            faults.add(member, sentence, referenced, NearestName.hint(referenced, names));
        }
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
                List.of(),
                own.rules().like(key.options().rules()));
        return new ColumnSpec(name.isEmpty() ? defaultName : name, key.type(), options, member.toString());
    }
}
