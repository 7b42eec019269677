/** Tests of the schema generator on a database that reports its schema through JDBC and nothing else. */
@NullMarked
package dev.cormorant.sql.schema;

import org.jspecify.annotations.NullMarked;
