package com.example.keyvalue;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The cases that ask for what the store does not have, each with the reason. */
final class NotInThisStore implements ExecutionCondition {
    private static final String FOREIGN_KEYS = "there are no foreign keys";
    private static final String LOCKS = "there are no pessimistic locks, which are refused";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("aReferenceToNothingIsAnErrorOfTheDatabase", FOREIGN_KEYS),
            entry("aFailedUpsertIsForgotten", FOREIGN_KEYS),
            entry("aReferenceToWhatIsGoneSaysSo", FOREIGN_KEYS),
            entry("aRemovedParentLeavesItsChildrenBehind", FOREIGN_KEYS),
            entry("aRandomWalkEndsWhereTheModelEnds", FOREIGN_KEYS),
            entry("aLockReadsTheRowAgain", LOCKS),
            entry("in_a_transaction_every_mode_finds", LOCKS),
            entry("an_entity_is_locked_with_the_values_that_its_row_has_by_then", LOCKS),
            entry("a_lock_brings_the_values_of_the_database", LOCKS));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String reason =
                context.getTestMethod().map(Method::getName).map(REASONS::get).orElse(null);
        if (context.getTestClass().map(Class::getSimpleName).orElse("").equals("Selection")) {
            reason = "there are no selections of single values, which are refused";
        }
        return reason == null
                ? ConditionEvaluationResult.enabled("It is for every database.")
                : ConditionEvaluationResult.disabled("MVStore: " + reason + ".");
    }
}
