package dev.cormorant.policy.planted.unitofwork;

/** Planted: needs nobody. */
public final class Neighbour {}
