package dev.cormorant.policy.planted.driver;

import dev.cormorant.policy.planted.type.ReachesUp;

/** Planted: allowed by itself, and together with the one below a cycle. */
public final class ReachesDown {
    ReachesUp below;
}
