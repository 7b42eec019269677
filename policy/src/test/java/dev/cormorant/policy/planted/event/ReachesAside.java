package dev.cormorant.policy.planted.event;

/** Planted: needs its neighbour on the same floor. */
public final class ReachesAside {
    dev.cormorant.policy.planted.hydration.Neighbour neighbour;
}
