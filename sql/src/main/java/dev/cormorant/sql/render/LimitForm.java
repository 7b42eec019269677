package dev.cormorant.sql.render;

/** How a database says that only some rows are wanted. */
public enum LimitForm {
    /** {@code limit ? offset ?}. */
    LIMIT_OFFSET,
    /** {@code offset ? rows fetch next ? rows only}, the standard's own form. */
    OFFSET_FETCH
}
