package dev.cormorant.examples.aviary.domain;

/** What an aviary looks like to a bird. */
public enum Habitat {
    COAST,
    FOREST,
    MARSH
}
