package dev.cormorant.metadata;

import java.util.List;

/**
 * What a user says about an index.
 *
 * @param name its name, or empty
 * @param terms what it is sorted by, each in the words of {@link dev.cormorant.entity.TableIndex#columns()}
 * @param unique whether their values are unique together
 * @param rules the rest
 */
record IndexDefinition(String name, List<String> terms, boolean unique, IndexRules rules) {}
