package dev.cormorant.kit.schema;

import dev.cormorant.metadata.RoutineMetadata;
import java.util.Random;

/**
 * A random function, which multiplies.
 *
 * @param name its name
 * @param factor by what it multiplies
 * @param takesMore whether it takes a second number, which it adds
 */
record RandomRoutine(String name, int factor, boolean takesMore) {
    RandomRoutine changed(Random random) {
        boolean takes = random.nextBoolean();
        return new RandomRoutine(name, takes == takesMore ? factor + 1 : factor, takes);
    }

    RoutineMetadata model() {
        RoutineMetadata routine = RoutineMetadata.function(name).with("amount", "int");
        return (takesMore ? routine.with("more", "int") : routine)
                .returning("int")
                .deterministic(true)
                .doing("begin return amount * " + factor + (takesMore ? " + more" : "") + "; end");
    }

    String call() {
        return "select " + name + "(4" + (takesMore ? ", 3" : "") + ")";
    }

    String expected() {
        return String.valueOf(4 * factor + (takesMore ? 3 : 0));
    }
}
