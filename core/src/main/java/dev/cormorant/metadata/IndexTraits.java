package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import dev.cormorant.error.ValidationException;

/**
 * What an index is beyond what is in it. New parts may be added; make instances from {@link #NONE}.
 *
 * @param deferral when unique values are checked; other than {@link Deferral#NONE} makes it a unique constraint
 * @param fillFactor up to how many percent its pages are filled at first; 0 for what is usual
 * @param invisible whether the database keeps it and looks away when it plans queries
 */
public record IndexTraits(Deferral deferral, int fillFactor, boolean invisible) {
    /** What an index is when nothing is said. */
    public static final IndexTraits NONE = new IndexTraits(Deferral.NONE, 0, false);

    /**
     * Checks the number.
     *
     * @param deferral when unique values are checked
     * @param fillFactor up to how many percent its pages are filled at first
     * @param invisible whether the database looks away
     * @throws ValidationException if a page should be more than full
     */
    public IndexTraits {
        if (fillFactor < 0 || fillFactor > 100) {
            throw new ValidationException("An index fills its pages to " + fillFactor
                    + " percent. Say a number from 1 to 100, or 0 for what is usual.");
        }
    }

    /**
     * The same, checked at another time.
     *
     * @param moment when unique values are checked
     * @return traits
     */
    public IndexTraits checked(Deferral moment) {
        return new IndexTraits(moment, fillFactor, invisible);
    }

    /**
     * The same with other pages.
     *
     * @param percent up to how many percent they are filled at first; 0 for what is usual
     * @return traits
     */
    public IndexTraits filled(int percent) {
        return new IndexTraits(deferral, percent, invisible);
    }

    /**
     * The same, seen or not.
     *
     * @param hidden whether the database looks away
     * @return traits
     */
    public IndexTraits invisible(boolean hidden) {
        return new IndexTraits(deferral, fillFactor, hidden);
    }
}
