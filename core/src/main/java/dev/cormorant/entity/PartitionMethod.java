package dev.cormorant.entity;

/** How the rows of a table are told apart, so that each lies in one of its partitions. */
public enum PartitionMethod {
    /** By what is left when the value is scattered and divided. */
    HASH,
    /** By lists of values. */
    LIST,
    /** By ranges of values. */
    RANGE
}
