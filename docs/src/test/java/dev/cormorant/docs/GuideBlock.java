package dev.cormorant.docs;

/**
 * A Java block of a page, with what the page says right below it.
 *
 * @param source the statements, or the declarations of types
 * @param prints what a {@code text} block says that it prints; empty if there is none
 * @param sends what a {@code sql} block says that it sends; empty if there is none
 */
record GuideBlock(String source, String prints, String sends) {
    GuideBlock(String source) {
        this(source, "", "");
    }

    /** The same, with a block that stands below it and shows what comes of it. */
    GuideBlock showing(String language, String text) {
        if (text.isBlank()) {
            throw new IllegalStateException(
                    "A block of " + language + " shows nothing. Write what comes, or remove it.");
        }
        boolean printed = language.equals("text");
        if (!(printed ? prints : sends).isEmpty()) {
            throw new IllegalStateException("Two blocks of " + language + " show what comes of one block:\n" + text);
        }
        return printed ? new GuideBlock(source, text, sends) : new GuideBlock(source, prints, text);
    }
}
