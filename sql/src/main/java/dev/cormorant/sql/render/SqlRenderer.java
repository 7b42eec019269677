package dev.cormorant.sql.render;

import dev.cormorant.sql.ast.Delete;
import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.ast.SqlStatement;
import dev.cormorant.sql.ast.Update;

/**
 * Turns the syntax tree into text. Role: implement, where a database writes something that the vocabulary cannot say.
 *
 * <p>A renderer consists of three parts; extend the part whose text differs and hand it to the constructor. Stateless.
 *
 * <pre>{@code
 * class AcmeSelects extends SelectRenderer {
 *     @Override protected void page(SqlText out, Page page) { ... }
 * }
 * new SqlRenderer(platform, new AcmeSelects(), new MutationRenderer(), new PredicateRenderer())
 * }</pre>
 */
public class SqlRenderer {
    private final SqlVocabulary vocabulary;
    private final SelectRenderer selects;
    private final MutationRenderer mutations;
    private final PredicateRenderer predicates;

    /**
     * Makes the renderer that most databases understand.
     *
     * @param vocabulary what the database calls things
     */
    public SqlRenderer(SqlVocabulary vocabulary) {
        this(vocabulary, new SelectRenderer(), new MutationRenderer(), new PredicateRenderer());
    }

    /**
     * Makes a renderer out of parts.
     *
     * @param vocabulary what the database calls things
     * @param selects renders queries
     * @param mutations renders inserts, updates and deletes
     * @param predicates renders conditions
     */
    public SqlRenderer(
            SqlVocabulary vocabulary,
            SelectRenderer selects,
            MutationRenderer mutations,
            PredicateRenderer predicates) {
        this.vocabulary = vocabulary;
        this.selects = selects;
        this.mutations = mutations;
        this.predicates = predicates;
    }

    /**
     * Renders a statement.
     *
     * @param statement the statement
     * @return its text and the places of its parameters
     */
    public final RenderedStatement render(SqlStatement statement) {
        SqlText out = new SqlText(this);
        if (statement instanceof Select select) {
            selects.render(out, select);
        } else if (statement instanceof Insert insert) {
            mutations.insert(out, insert);
        } else if (statement instanceof Update update) {
            mutations.update(out, update);
        } else if (statement instanceof Delete delete) {
            mutations.delete(out, delete);
        }
        return out.done();
    }

    /**
     * What the database calls things.
     *
     * @return the vocabulary
     */
    public final SqlVocabulary vocabulary() {
        return vocabulary;
    }

    final SelectRenderer selects() {
        return selects;
    }

    final PredicateRenderer predicates() {
        return predicates;
    }
}
