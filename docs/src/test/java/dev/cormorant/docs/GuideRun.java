package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs one block, and holds what it prints and sends against what the page shows; lines may be broken anywhere there.
 *
 * @param block the block
 * @param blocks the class of the compiled page
 */
record GuideRun(GuideBlock block, Class<?> blocks) {
    void check(int number) throws Exception {
        List<?> sent = (List<?>) blocks.getField("SENT").get(null);
        sent.clear();
        String printed = run(number);
        if (!block.prints().isEmpty()) {
            assertThat(flat(printed)).as("printed by\n" + block.source()).isEqualTo(flat(block.prints()));
        }
        if (!block.sends().isEmpty()) {
            String statements = sent.stream().map(one -> one + ";\n").collect(Collectors.joining());
            assertThat(flat(statements)).as("sent by\n" + block.source()).isEqualTo(flat(block.sends()));
        }
    }

    /** Runs the block, and gives what it printed if that matters. */
    private String run(int number) throws Exception {
        if (block.prints().isEmpty()) {
            blocks.getMethod("block" + number).invoke(null);
            return "";
        }
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            blocks.getMethod("block" + number).invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
