package dev.cormorant.kit.proof;

import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs what asks for much in little time first, and what takes long last. All of it runs, unless something is found. */
final class WideFirst implements ClassOrderer {
    private static final List<String> FIRST = List.of(
            "Contract",
            "Scalars",
            "Operators",
            "Find",
            "Order",
            "Page",
            "OptimisticLock",
            "Transaction",
            "Upsert",
            "Selection",
            "Times",
            "Crud",
            "ManyToMany",
            "Isolation",
            "Capability");
    private static final List<String> LAST =
            List.of("Limits", "Concurrency", "Stream", "StreamEnd", "Lock", "Retry", "Model");

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort((one, other) -> Integer.compare(place(one), place(other)));
    }

    private static int place(ClassDescriptor test) {
        String name = test.getTestClass().getSimpleName();
        int first = FIRST.indexOf(name);
        return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(name);
    }
}
