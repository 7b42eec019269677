/**
 * What stands inside users' classes: annotations, references and collections of entities. No metadata, no query, no driver.
 */
@NullMarked
package dev.cormorant.entity;

import org.jspecify.annotations.NullMarked;
