package dev.cormorant.driver;

import dev.cormorant.error.ValidationException;

/**
 * Refuses text that is no Unicode: libraries would store a question mark in the place of half a character. Role: use.
 */
public final class WellFormedText {
    private WellFormedText() {}

    /**
     * Checks a text before it is stored.
     *
     * @param text the text
     * @return the same text
     * @throws ValidationException if it holds half of a surrogate pair
     */
    public static String require(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                i = endOfPair(text, i);
            }
        }
        return text;
    }

    private static int endOfPair(String text, int start) {
        int end = start + 1;
        if (end == text.length() || !Character.isSurrogatePair(text.charAt(start), text.charAt(end))) {
            throw new ValidationException("A text holds half of a surrogate pair at position " + start
                    + ", which is no character and would be stored as another one. "
                    + "Cut texts between characters, or keep them as bytes.");
        }
        return end;
    }
}
