package dev.cormorant.processor;

/**
 * Collects the lines of a source file, indented, in plain ASCII so that every encoding reads it right.
 */
final class SourceText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append("    ".repeat(line.isEmpty() ? 0 : depth));
        line.chars().forEach(this::append);
        text.append('\n');
    }

    void open(String head) {
        line(head + " {");
        depth++;
    }

    void close() {
        depth--;
        line("}");
    }

    private void append(int unit) {
        if (unit < 128) {
            text.append((char) unit);
        } else {
            text.append(String.format("\\u%04x", unit));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
