/**
 * A driver for DuckDB, as somebody would write it who has nothing but the published artifacts. No code that serves
 * another database.
 */
@NullMarked
package com.example.duckdb;

import org.jspecify.annotations.NullMarked;
