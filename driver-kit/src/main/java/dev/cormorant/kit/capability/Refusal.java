package dev.cormorant.kit.capability;

/**
 * What a driver without a capability must refuse.
 *
 * @param operation what is named as not supported, such as {@code Upserts}
 * @param use asks for it
 */
public record Refusal(String operation, Probe use) {}
