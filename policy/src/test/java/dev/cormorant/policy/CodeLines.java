package dev.cormorant.policy;

import java.util.BitSet;

/** Tells which lines of a Java text hold code: not blank, and not comment alone. */
final class CodeLines {

    private final String text;
    private final BitSet lines = new BitSet();
    private int position;
    private int line = 1;

    private CodeLines(String text) {
        this.text = text;
    }

    /** The set of line numbers, from 1, that hold code. */
    static BitSet of(String text) {
        CodeLines reader = new CodeLines(text);
        while (reader.position < text.length()) {
            reader.step();
        }
        return reader.lines;
    }

    private void step() {
        if (text.startsWith("//", position)) {
            skipUntil("\n", false);
        } else if (text.startsWith("/*", position)) {
            skipUntil("*/", false);
        } else if (text.startsWith("\"\"\"", position)) {
            position += 2;
            skipUntil("\"\"\"", true);
        } else if (text.charAt(position) == '"' || text.charAt(position) == '\'') {
            skipUntil(text.substring(position, position + 1), true);
        } else {
            take(true);
        }
    }

    /** Reads on behind the next end mark; in literals a backslash hides the letter that follows it. */
    private void skipUntil(String end, boolean literal) {
        take(literal);
        while (position < text.length() && !text.startsWith(end, position)) {
            if (literal && text.charAt(position) == '\\') {
                take(true);
            }
            take(literal);
        }
        for (int i = 0; i < end.length() && position < text.length(); i++) {
            take(literal);
        }
    }

    private void take(boolean code) {
        char letter = text.charAt(position++);
        if (letter == '\n') {
            line++;
        } else if (code && !Character.isWhitespace(letter)) {
            lines.set(line);
        }
    }
}
