package dev.cormorant.sql.render;

/** How a driver learns the keys that the database made for inserted rows. */
public enum GeneratedKeys {
    /** The insert says {@code returning} and answers with rows. */
    RETURNING,
    /** The JDBC driver tells after each insert, by {@code getGeneratedKeys}. */
    JDBC,
    /** It can't: keys must be made before the insert. */
    NONE
}
