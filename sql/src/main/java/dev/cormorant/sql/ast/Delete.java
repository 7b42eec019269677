package dev.cormorant.sql.ast;

import dev.cormorant.metadata.TableName;
import org.jspecify.annotations.Nullable;

/**
 * A delete.
 *
 * @param table where from
 * @param where the condition, or null for all rows
 */
public record Delete(TableName table, @Nullable Predicate where) implements SqlStatement {}
