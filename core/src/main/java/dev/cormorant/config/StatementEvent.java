package dev.cormorant.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a driver tells about one statement that it sent.
 *
 * @param connection how the connection is called: {@code primary}, or the name of a replica
 * @param statement the text as sent, with placeholders and without values
 * @param rows the rows that it wrote; -1 when it reads
 * @param executions how often it was executed in one batch; 1 outside batches
 * @param duration from sending it to its answer
 * @param error what went wrong, or null
 */
public record StatementEvent(
        String connection,
        String statement,
        long rows,
        int executions,
        Duration duration,
        @Nullable Throwable error) {}
