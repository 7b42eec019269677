package dev.cormorant.kit.library;

/** An enum stored by its names or positions. */
public enum Colour {
    RED,
    GREEN,
    BLUE
}
