package dev.cormorant.sql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a found table says, with the new names of its columns. Immutable. */
final class Renaming {
    private final Map<String, String> names = new HashMap<>();
    private final SchemaHelper helper;

    private Renaming(List<ColumnRename> renames, SchemaHelper helper) {
        renames.forEach(rename -> names.put(rename.from(), rename.to()));
        this.helper = helper;
    }

    static Renaming of(List<ColumnRename> renames, SchemaHelper helper) {
        return new Renaming(renames, helper);
    }

    ColumnModel apply(ColumnModel column) {
        GeneratedExpression made = column.generated();
        return made == null || names.isEmpty()
                ? column
                : column.with(column.details().withGenerated(new GeneratedExpression(sql(made.sql()), made.stored())));
    }

    IndexModel apply(IndexModel index) {
        if (names.isEmpty()) {
            return index;
        }
        IndexForm form = index.form();
        String where = form.where() == null ? null : sql(form.where());
        return new IndexModel(
                index.name(),
                index.parts().stream()
                        .map(part -> part.of(name(part.column()), sql(part.expression())))
                        .toList(),
                index.unique(),
                form.over(where, names(form.include())));
    }

    ForeignKeyModel apply(ForeignKeyModel key, boolean pointsAtOwner) {
        return key.over(names(key.columns()), pointsAtOwner ? names(key.targetColumns()) : key.targetColumns());
    }

    CheckModel apply(CheckModel check) {
        return new CheckModel(check.name(), sql(check.expression()));
    }

    private List<String> names(List<String> columns) {
        return columns.stream()
                .map(column -> names.getOrDefault(column, column))
                .toList();
    }

    private @Nullable String name(@Nullable String column) {
        return column == null ? null : names.getOrDefault(column, column);
    }

    private String sql(String expression) {
        if (names.isEmpty()) {
            return expression;
        }
        StringBuilder out = new StringBuilder();
        for (String token : SqlScanner.tokens(expression)) {
            String renamed = names.get(SqlScanner.unquote(token));
            out.append(renamed == null ? token : helper.vocabulary().quoteIdentifier(renamed))
                    .append(' ');
        }
        return out.toString().trim();
    }
}
