package dev.cormorant.sql.plan;

/** What a statement does with the links of a many-to-many relation. */
enum LinkWrite {
    /** Makes links; one that is there is an error. */
    MAKE,
    /** Makes links; one that is there is left alone. */
    MAKE_MISSING,
    /** Takes single links away. */
    TAKE,
    /** Takes all links of some owners away. */
    TAKE_ALL
}
