package dev.cormorant.kit.report;

import java.util.List;

/**
 * What came out for one specification.
 *
 * @param name the class that holds its cases
 * @param passed how many cases passed
 * @param failures the cases that failed, each with its message
 * @param expected how many cases failed as an exclusion says
 * @param leftOut how many cases need what the driver does not declare
 */
public record SpecificationResult(String name, long passed, List<String> failures, long expected, long leftOut) {}
