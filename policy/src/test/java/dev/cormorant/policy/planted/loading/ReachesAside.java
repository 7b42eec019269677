package dev.cormorant.policy.planted.loading;

/** Planted: needs its neighbour on the same floor. */
public final class ReachesAside {
    dev.cormorant.policy.planted.unitofwork.Neighbour neighbour;
}
