package dev.cormorant.metadata;

/**
 * What a scalar property is besides a value.
 *
 * @param id whether it is part of the primary key
 * @param version whether it is the version
 * @param generation who makes its value
 * @param sequence the sequence that does, or empty
 */
record ScalarRole(boolean id, boolean version, Generation generation, String sequence) {
    static final ScalarRole PLAIN = new ScalarRole(false, false, Generation.NONE, "");
}
