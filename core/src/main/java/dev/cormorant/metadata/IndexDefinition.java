package dev.cormorant.metadata;

import java.util.List;

/**
 * What a user says about an index.
 *
 * @param name its name, or empty
 * @param columns the names of its columns
 * @param unique whether their values are unique together
 */
record IndexDefinition(String name, List<String> columns, boolean unique) {}
