package dev.cormorant.policy.planted.type;

/** Planted: its field needs a floor above. */
public final class ReachesUp {
    dev.cormorant.policy.planted.driver.ReachesDown above;
}
