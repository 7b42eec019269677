package dev.cormorant.testing.library;

/** An enum stored by its names or positions. */
public enum Colour {
    RED,
    GREEN,
    BLUE
}
