/**
 * The quickstart: imports the world as the JDK knows it, asks it some questions, and shows the SQL. No entities.
 */
@NullMarked
package dev.cormorant.examples.quickstart;

import org.jspecify.annotations.NullMarked;
