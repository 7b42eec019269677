package dev.cormorant.sql.render;

/** How a database inserts a row or updates the one that is there. */
public enum UpsertForm {
    /** {@code insert ... on conflict (...) do update set c = excluded.c}. */
    ON_CONFLICT,
    /** {@code insert ... on duplicate key update c = values(c)}. */
    ON_DUPLICATE_KEY,
    /** {@code merge into ... using (values ...)}, the standard's own form. */
    MERGE,
    /** It can't. */
    NONE
}
