package dev.cormorant.examples.aviary;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The program: {@code OneDomain [URL]...} tells the story on SQLite, on the key-value store, and on each server whose URL
 * is given, such as {@code postgresql://localhost/aviary} or {@code mongodb://localhost/aviary}. Tables of the
 * same names must not be there; those that it makes are dropped in the end.
 */
public final class OneDomain {
    private OneDomain() {}

    public static void main(String[] urls) {
        List<Database> databases = new ArrayList<>(List.of(Database.SQLITE, Database.KEY_VALUE));
        for (String url : urls) {
            databases.add(Database.server(url.substring(0, url.indexOf(':')), url));
        }
        print(databases.stream().map(Telling::on).toList(), System.out);
    }

    /** Prints the answers of all databases to each chapter, one below the other. */
    static void print(List<Telling> tellings, PrintStream out) {
        int chapter = 0;
        for (Chapter told : Story.chapters()) {
            out.printf("%n%s%n", told.title());
            for (Telling telling : tellings) {
                out.printf(
                        "  %-15s %2d sent   %s%n",
                        telling.database().name(),
                        telling.sent().get(chapter),
                        telling.answers().get(chapter));
            }
            chapter++;
        }
    }
}
