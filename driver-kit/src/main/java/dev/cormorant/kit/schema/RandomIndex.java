package dev.cormorant.kit.schema;

import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The index of a random column, or none. */
final class RandomIndex {
    /** How the column is indexed. */
    private enum Shape {
        NONE,
        PLAIN,
        DESCENDING,
        PARTIAL,
        EXPRESSION
    }

    private final RandomColumn column;
    private Shape shape = Shape.NONE;
    private boolean collated;
    private IndexTraits traits = IndexTraits.NONE;

    RandomIndex(RandomColumn column) {
        this.column = column;
    }

    void makePlain() {
        shape = Shape.PLAIN;
    }

    void reshape(Random random, RandomTypes types) {
        List<Shape> shapes = new ArrayList<>(List.of(Shape.NONE, Shape.PLAIN, Shape.DESCENDING));
        if (types.helper.supportsPartialIndexes(false)) {
            shapes.add(Shape.PARTIAL);
        }
        if (types.helper.supportsExpressionIndexes() && column.base == null) {
            shapes.add(Shape.EXPRESSION);
        }
        shape = shapes.get(random.nextInt(shapes.size()));
    }

    /** Changes one of the words that an index may carry. */
    void reword(Random random, RandomTypes types) {
        switch (random.nextInt(3)) {
            case 0 -> collated = !collated && types.helper.supportsIndexCollations();
            case 1 -> traits = types.helper.supportsIndexFillFactors() ? traits.filled(50 * random.nextInt(3)) : traits;
            default -> traits = traits.invisible(!traits.invisible() && types.helper.supportsInvisibleIndexes());
        }
    }

    void add(String table, RandomTypes types, List<IndexModel> indexes) {
        if (shape != Shape.NONE) {
            String quoted = types.words.quoteIdentifier(column.name);
            IndexForm form = IndexForm.PLAIN.traits(traits);
            indexes.add(new IndexModel(
                    table + "_" + column.name + "_index",
                    List.of(part(quoted, types.indexCollation)),
                    false,
                    shape == Shape.PARTIAL ? form.where(quoted + " is not null") : form));
        }
    }

    private IndexPart part(String quoted, String collation) {
        boolean text = column.kind.equals("text");
        if (shape == Shape.EXPRESSION) {
            return IndexPart.expression("coalesce(" + quoted + ", " + (text ? "'0'" : "0") + ")");
        }
        return IndexPart.column(column.name)
                .descending(shape == Shape.DESCENDING)
                .collated(collated && text ? collation : "");
    }
}
