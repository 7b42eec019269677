package dev.cormorant.sql.plan;

/** Numbers the parameters and the aliases of one statement. */
final class Slots {
    private int parameters;
    private int aliases;

    int take() {
        return parameters++;
    }

    int take(int count) {
        int first = parameters;
        parameters += count;
        return first;
    }

    int alias() {
        return aliases++;
    }

    int parameters() {
        return parameters;
    }
}
