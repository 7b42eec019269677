/**
 * What a driver author writes and speaks: platform, connection, driver, requests, rows, and the exceptions of databases. Never an entity.
 */
@NullMarked
package dev.cormorant.driver;

import org.jspecify.annotations.NullMarked;
