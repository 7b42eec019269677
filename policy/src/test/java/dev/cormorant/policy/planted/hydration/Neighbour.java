package dev.cormorant.policy.planted.hydration;

/** Planted: needs nobody. */
public final class Neighbour {}
