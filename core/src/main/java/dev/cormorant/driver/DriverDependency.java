package dev.cormorant.driver;

/**
 * A library that a driver needs on the class path, checked at start.
 *
 * @param artifact its Maven group and artifact, joined by a colon
 * @param className a class that is there exactly when the library is
 */
public record DriverDependency(String artifact, String className) {}
