package dev.cormorant.unitofwork;

import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands out what is ready in batches of one class, and waits for a whole class as long as there is another one to go on
 * with.
 *
 * @param <N> what is put into an order
 */
final class ReadyBatches<N> {
    private static final class Queue<N> {
        private List<N> ready = new ArrayList<>();
        private int left;
    }

    private final Map<EntityMetadata<?>, Queue<N>> queues = new LinkedHashMap<>();
    private int left;

    /** Counts one that will be offered at some time. */
    void expect(EntityMetadata<?> entity) {
        queues.computeIfAbsent(entity, any -> new Queue<>()).left++;
        left++;
    }

    /** Takes in one that is ready. */
    void offer(EntityMetadata<?> entity, N node) {
        queues.computeIfAbsent(entity, any -> new Queue<>()).ready.add(node);
    }

    /** Tells whether all were handed out. */
    boolean isDone() {
        return left == 0;
    }

    /** What is ready of one class; empty if nothing is. */
    List<N> next() {
        Queue<N> chosen = null;
        for (Queue<N> queue : queues.values()) {
            if (!queue.ready.isEmpty() && (chosen == null || queue.ready.size() == queue.left)) {
                chosen = queue;
                if (queue.ready.size() == queue.left) {
                    break;
                }
            }
        }
        return chosen == null ? List.of() : take(chosen);
    }

    private List<N> take(Queue<N> queue) {
        List<N> batch = queue.ready;
        queue.ready = new ArrayList<>();
        queue.left -= batch.size();
        left -= batch.size();
        return batch;
    }
}
