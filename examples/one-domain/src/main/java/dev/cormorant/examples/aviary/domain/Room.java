package dev.cormorant.examples.aviary.domain;

import jakarta.persistence.Embeddable;

/** How much room there is to fly, in metres: columns of the aviary's row, or a document in the aviary's document. */
@Embeddable
public record Room(int length, int width, int height) {}
