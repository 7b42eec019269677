package dev.cormorant.mongodb.spec;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The cases that ask for what MongoDB does not have, each with the reason. */
final class NotInDocuments implements ExecutionCondition {
    private static final String FOREIGN_KEYS = "there are no foreign keys";
    private static final String LOCKS = "there are no pessimistic locks, which are refused";
    private static final String SQL = "the message quotes the statement, which is no SQL";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("aReferenceToNothingIsAnErrorOfTheDatabase", FOREIGN_KEYS),
            entry("aFailedUpsertIsForgotten", FOREIGN_KEYS),
            entry("aReferenceToWhatIsGoneSaysSo", FOREIGN_KEYS),
            entry("aRemovedParentLeavesItsChildrenBehind", FOREIGN_KEYS),
            entry("aRandomWalkEndsWhereTheModelEnds", FOREIGN_KEYS),
            entry("aLockReadsTheRowAgain", LOCKS),
            entry("in_a_transaction_every_mode_finds", LOCKS),
            entry("a_lock_brings_the_values_of_the_database", LOCKS),
            entry("an_entity_is_locked_with_the_values_that_its_row_has_by_then", LOCKS),
            entry(
                    "endingATransactionOfSomeoneElseIsRefused",
                    "there are no nested transactions, which are refused first"),
            entry("instants", "dates have milliseconds; finer ones are cut, see BsonTimesTest"),
            entry("memoryHoldsAFewOfThem", "the gateway before the server shares the memory of the tests"),
            entry("aValueThatIsTakenIsAnErrorOfTheDatabase", SQL),
            entry("oneStatementServesAllKeys", SQL));

    /** Specifications that came after the last run on this server, and wait for their first one. */
    private static final Set<String> NOT_SEEN_YET = Set.of(
            "CapabilitySpec",
            "ConcurrencySpec",
            "ContractSpec",
            "ErrorSpec",
            "LimitsSpec",
            "LocaleSpec",
            "PageSpec",
            "StreamEndSpec");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String specification = context.getRequiredTestClass().getSuperclass().getSimpleName();
        if (NOT_SEEN_YET.contains(specification)) {
            return ConditionEvaluationResult.disabled("MongoDB: " + specification + " was not run on documents yet.");
        }
        String reason =
                context.getTestMethod().map(Method::getName).map(REASONS::get).orElse(null);
        return reason == null
                ? ConditionEvaluationResult.enabled("It is for every database.")
                : ConditionEvaluationResult.disabled("MongoDB: " + reason + ".");
    }
}
