package dev.cormorant.postgresql;

import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.util.List;

/**
 * Searches for words, and their indexes: of the type {@code fulltext} in a mapping, an index of the type {@code gin} over
 * what a search asks for in the database. Words are taken as they are, whatever their language.
 *
 * @see <a href="https://www.postgresql.org/docs/current/textsearch.html">Full Text Search</a>
 */
final class FullText {
    static final String TYPE = "fulltext";

    private FullText() {}

    static String condition(String text, String query) {
        return words(text) + " @@ plainto_tsquery('simple', " + query + ")";
    }

    private static String words(String text) {
        return "to_tsvector('simple', " + text + ")";
    }

    /** An index as the database has it. */
    static IndexModel made(IndexModel index, SqlVocabulary vocabulary) {
        if (!TYPE.equals(index.form().type())) {
            return index;
        }
        List<IndexPart> parts = index.columns().stream()
                .map(column -> IndexPart.expression(words(vocabulary.quoteIdentifier(column))))
                .toList();
        return new IndexModel(index.name(), parts, index.unique(), index.form().type("gin"));
    }
}
