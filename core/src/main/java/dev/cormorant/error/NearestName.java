package dev.cormorant.error;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the known name that a wrong name was most likely meant to be.
 */
public final class NearestName {
    private NearestName() {}

    /**
     * Gives the end of a message: the nearest of the known names, or all of them when none is near.
     *
     * @param wrong the name that is not known
     * @param known the names that are
     * @return a sentence such as {@code Did you mean 'name'?}, never empty unless nothing is known
     */
    public static String hint(String wrong, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(2, wrong.length() / 2) + 1;
        for (String candidate : known) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        if (!best.isEmpty()) {
            return "Did you mean '" + best + "'?";
        }
        return known.isEmpty() ? "" : "Known are: " + String.join(", ", known) + ".";
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
