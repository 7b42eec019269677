package dev.cormorant.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * A column in a statement.
 *
 * @param source whose it is; null where the statement has one table only
 * @param name its name, unquoted
 */
public record Column(@Nullable Source source, String name) implements Operand {}
