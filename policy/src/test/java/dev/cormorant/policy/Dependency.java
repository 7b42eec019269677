package dev.cormorant.policy;

/** One package needing another, and the place where it says so. */
record Dependency(String from, String to, String place) {}
