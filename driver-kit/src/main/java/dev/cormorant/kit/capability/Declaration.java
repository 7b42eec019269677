package dev.cormorant.kit.capability;

import java.util.function.Predicate;

/**
 * How a driver declares a capability.
 *
 * @param method the method that says so, such as {@code Platform.supportsTransactions()}
 * @param byDefault what it says unless overridden
 * @param holds asks it
 */
public record Declaration(String method, boolean byDefault, Predicate<Live> holds) {}
