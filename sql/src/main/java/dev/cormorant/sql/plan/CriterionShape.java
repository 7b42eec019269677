package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a criterion decides the text of its statement: all but the values, and of lists only how long they become. */
final class CriterionShape {
    private final InLists lists;

    CriterionShape(InLists lists) {
        this.lists = lists;
    }

    int hash(@Nullable Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare) {
            return hash(compare.column()) * 31 + compare.operator().hashCode();
        } else if (criterion instanceof Criterion.In in) {
            return hash(in.column()) * 31 + lists.length(in.values().size()) * 2 + (in.negated() ? 101 : 100);
        } else if (criterion instanceof Criterion.TupleIn in) {
            return hash(in.columns().get(0)) * 37 + lists.tuples(in.tuples().size());
        } else if (criterion instanceof Criterion.IsNull isNull) {
            return hash(isNull.column()) * 41 + (isNull.negated() ? 1 : 2);
        } else if (criterion instanceof Criterion.And and) {
            return hash(and.parts(), 43);
        } else if (criterion instanceof Criterion.Or or) {
            return hash(or.parts(), 47);
        } else if (criterion instanceof Criterion.Not not) {
            return hash(not.part()) * 53 + 7;
        } else if (criterion instanceof Criterion.Exists exists) {
            return exists.relation().hashCode() * 59
                    + hash(exists.part())
                    + exists.joins().size();
        }
        return 0;
    }

    private int hash(List<Criterion> parts, int seed) {
        int hash = seed;
        for (int i = 0; i < parts.size(); i++) {
            hash = hash * 31 + hash(parts.get(i));
        }
        return hash;
    }

    static int hash(ColumnPath path) {
        Derivation derivation = path.derivation();
        return hash(path.column()) * 31 + path.joins().size() + (derivation == null ? 0 : 7);
    }

    static int hash(ColumnMetadata column) {
        return column.name().hashCode() + column.position();
    }

    static int hash(List<ColumnMetadata> columns) {
        int hash = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            hash = hash * 31 + columns.get(i).position();
        }
        return hash;
    }

    boolean same(@Nullable Criterion a, @Nullable Criterion b) {
        if (a == null || b == null) {
            return a == b;
        } else if (a instanceof Criterion.Compare x) {
            return b instanceof Criterion.Compare y && x.operator() == y.operator() && same(x.column(), y.column());
        } else if (a instanceof Criterion.In x) {
            return b instanceof Criterion.In y && sameList(x, y);
        } else if (a instanceof Criterion.TupleIn x) {
            return b instanceof Criterion.TupleIn y && sameTuples(x, y);
        } else if (a instanceof Criterion.IsNull x) {
            return b instanceof Criterion.IsNull y && x.negated() == y.negated() && same(x.column(), y.column());
        } else if (a instanceof Criterion.And x) {
            return b instanceof Criterion.And y && same(x.parts(), y.parts());
        } else if (a instanceof Criterion.Or x) {
            return b instanceof Criterion.Or y && same(x.parts(), y.parts());
        } else if (a instanceof Criterion.Not x) {
            return b instanceof Criterion.Not y && same(x.part(), y.part());
        }
        return a instanceof Criterion.Exists x && b instanceof Criterion.Exists y && sameExists(x, y);
    }

    private boolean same(List<Criterion> a, List<Criterion> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i), b.get(i));
        }
        return same;
    }

    private boolean sameList(Criterion.In a, Criterion.In b) {
        return a.negated() == b.negated()
                && lists.length(a.values().size()) == lists.length(b.values().size())
                && same(a.column(), b.column());
    }

    private boolean sameTuples(Criterion.TupleIn a, Criterion.TupleIn b) {
        boolean same = a.columns().size() == b.columns().size()
                && lists.tuples(a.tuples().size()) == lists.tuples(b.tuples().size());
        for (int i = 0; same && i < a.columns().size(); i++) {
            same = same(a.columns().get(i), b.columns().get(i));
        }
        return same;
    }

    private boolean sameExists(Criterion.Exists a, Criterion.Exists b) {
        return a.relation() == b.relation() && identical(a.joins(), b.joins()) && same(a.part(), b.part());
    }

    static boolean same(ColumnPath a, ColumnPath b) {
        return isSame(a.column(), b.column())
                && identical(a.joins(), b.joins())
                && same(a.derivation(), b.derivation());
    }

    /** The keys of a JSON member are bound, so they make no other statement. */
    private static boolean same(@Nullable Derivation a, @Nullable Derivation b) {
        return (a instanceof Derivation.Member x && b instanceof Derivation.Member y)
                ? x.kind() == y.kind()
                : Objects.equals(a, b);
    }

    static ColumnPath withoutValues(ColumnPath path) {
        return path.derivation() instanceof Derivation.Member member
                ? new ColumnPath(path.joins(), path.column(), new Derivation.Member(List.of(), member.kind()))
                : path;
    }

    static boolean identical(List<?> a, List<?> b) {
        if (a == b) {
            return true;
        }
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = isSame(a.get(i), b.get(i));
        }
        return same;
    }

    /** Metadata is the same only if it is the same object. */
    static boolean isSame(Object a, Object b) {
        return a == b;
    }

    /** The same shape without the values, so that keeping it keeps nothing alive that a user gave. */
    @Nullable
    Criterion withoutValues(@Nullable Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare) {
            return new Criterion.Compare(withoutValues(compare.column()), compare.operator(), "");
        } else if (criterion instanceof Criterion.In in) {
            return new Criterion.In(withoutValues(in.column()), blanks(in.values()), in.negated());
        } else if (criterion instanceof Criterion.TupleIn in) {
            return new Criterion.TupleIn(
                    in.columns(), Collections.nCopies(in.tuples().size(), List.of()));
        } else if (criterion instanceof Criterion.And and) {
            return new Criterion.And(withoutValues(and.parts()));
        } else if (criterion instanceof Criterion.Or or) {
            return new Criterion.Or(withoutValues(or.parts()));
        } else if (criterion instanceof Criterion.IsNull isNull) {
            return new Criterion.IsNull(withoutValues(isNull.column()), isNull.negated());
        } else if (criterion instanceof Criterion.Exists exists) {
            return new Criterion.Exists(exists.joins(), exists.relation(), withoutValues(exists.part()));
        } else if (criterion instanceof Criterion.Not not) {
            return new Criterion.Not(kept(not.part()));
        }
        return criterion;
    }

    private Criterion kept(Criterion criterion) {
        Criterion shape = withoutValues(criterion);
        return shape == null ? criterion : shape;
    }

    private List<Criterion> withoutValues(List<Criterion> parts) {
        List<Criterion> shapes = new ArrayList<>();
        for (Criterion part : parts) {
            shapes.add(kept(part));
        }
        return shapes;
    }

    static List<?> blanks(List<?> values) {
        return Collections.nCopies(values.size(), "");
    }
}
