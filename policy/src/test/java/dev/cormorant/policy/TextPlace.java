package dev.cormorant.policy;

/** Turns a position in a text into the place that editors understand. */
final class TextPlace {

    private TextPlace() {}

    static String of(SourceFile file, int position) {
        long breaks = file.text()
                .substring(0, position)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        return file.path() + ":" + (breaks + 1);
    }
}
