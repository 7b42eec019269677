package dev.cormorant.sql.schema;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.IndexColumn;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.IndexRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns an index of a mapping into one of a schema. */
final class MappedIndex {
    private MappedIndex() {}

    static List<IndexPart> parts(IndexMetadata index) {
        List<IndexPart> parts = new ArrayList<>();
        for (IndexColumn part : index.parts()) {
            ColumnMetadata column = part.column();
            parts.add(new IndexPart(
                    column == null ? null : column.name(),
                    part.expression(),
                    part.descending(),
                    part.nulls(),
                    part.length(),
                    part.collation()));
        }
        return parts;
    }

    static IndexForm form(IndexRules rules) {
        return new IndexForm(
                rules.constraint(),
                rules.where().isEmpty() ? null : rules.where(),
                rules.include(),
                rules.type().isEmpty() ? null : rules.type().toLowerCase(Locale.ROOT),
                rules.options(),
                rules.traits());
    }

    /** What the naming strategy takes for the columns of an index: of an expression, its words. */
    static List<String> words(List<IndexPart> parts) {
        List<String> words = new ArrayList<>();
        for (IndexPart part : parts) {
            String column = part.column();
            words.add(
                    column != null
                            ? column
                            : part.expression().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", ""));
        }
        return words;
    }
}
