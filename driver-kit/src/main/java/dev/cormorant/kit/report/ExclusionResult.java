package dev.cormorant.kit.report;

/**
 * What the author of a driver expects to fail.
 *
 * @param target the specification, or one of its cases
 * @param kind why it is excluded, as one word
 * @param reason why it is excluded, as a sentence
 * @param failures how many cases failed as expected
 */
public record ExclusionResult(String target, String kind, String reason, long failures) {}
