package dev.cormorant;

/**
 * How maps of values are assigned. Filled by the lambda of one call; not thread-safe.
 *
 * <pre>{@code
 * em.assign(author, Map.of("home", Map.of("city", "Salem")), options -> options.mergeEmbedded(false));
 * }</pre>
 */
public final class AssignOptions {
    private boolean byPrimaryKey = true;
    private boolean mergeEmbedded = true;
    private boolean ignoreNulls;

    AssignOptions() {}

    /**
     * Whether a map in place of a related entity changes the entity whose primary key is in the map, and makes a new one if
     * there is none; true unless set. Otherwise it changes the entity that is there.
     *
     * @param update whether the key decides
     * @return this
     */
    public AssignOptions updateByPrimaryKey(boolean update) {
        byPrimaryKey = update;
        return this;
    }

    /**
     * Whether a map in place of an embeddable leaves those of its properties as they are that are not in the map; true
     * unless set. Otherwise they are emptied.
     *
     * @param merge whether it does
     * @return this
     */
    public AssignOptions mergeEmbedded(boolean merge) {
        mergeEmbedded = merge;
        return this;
    }

    /**
     * Leaves properties as they are whose value is given as null.
     *
     * @return this
     */
    public AssignOptions ignoreNulls() {
        ignoreNulls = true;
        return this;
    }

    boolean isByPrimaryKey() {
        return byPrimaryKey;
    }

    boolean isMergingEmbedded() {
        return mergeEmbedded;
    }

    boolean isIgnoringNulls() {
        return ignoreNulls;
    }
}
