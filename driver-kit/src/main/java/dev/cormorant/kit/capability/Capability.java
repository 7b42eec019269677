package dev.cormorant.kit.capability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that not every database can do.
 *
 * @param id its name in reports, exclusions and {@link Needs}, such as {@code transactions.nested}
 * @param meaning the promise of a driver that declares it, as one sentence
 * @param declaration how a driver declares it
 * @param requires the capabilities without which this one means nothing
 * @param proof uses it on the live database, and fails unless it works
 * @param attempt tries it behind the back of a driver that does not declare it, and fails unless the database has it;
 *     null where there is no such way
 * @param refusal what a driver that does not declare it must refuse; null where nothing asks for it by name
 */
public record Capability(
        String id,
        String meaning,
        Declaration declaration,
        List<String> requires,
        Probe proof,
        @Nullable Probe attempt,
        @Nullable Refusal refusal) {
    static Capability of(String id, String meaning, Declaration declaration, Probe proof) {
        return new Capability(id, meaning, declaration, List.of(), proof, null, null);
    }

    Capability requiring(String... others) {
        return new Capability(id, meaning, declaration, List.of(others), proof, attempt, refusal);
    }

    /** Tried by its own proof. */
    Capability attempted() {
        return attempted(proof);
    }

    Capability attempted(Probe other) {
        return new Capability(id, meaning, declaration, requires, proof, other, refusal);
    }

    /** Refused by name, such as {@code Upserts}. */
    Capability refused(String operation, Probe use) {
        return new Capability(id, meaning, declaration, requires, proof, attempt, new Refusal(operation, use));
    }

    /**
     * Where it is explained.
     *
     * @return a page of the documentation, with the place there
     */
    public String page() {
        return "docs/driver-kit.md#" + id.replace(".", "");
    }

    @Override
    public String toString() {
        return id;
    }
}
