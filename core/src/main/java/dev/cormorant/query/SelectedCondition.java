package dev.cormorant.query;

/**
 * A condition on a group of rows, after it was checked. Immutable.
 *
 * @param value what is compared, an aggregate
 * @param operator how: one of the six comparisons
 * @param operand with what, of the Java type of the value
 */
public record SelectedCondition(SelectedValue value, Operator operator, Object operand) {}
