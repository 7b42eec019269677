package dev.cormorant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class LoadAllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 40;
    private static final int MEASURED = 10;

    @Test
    void aLoadedRowAllocatesAtMostTwiceWhatJdbcByHandDoes() {
        try (Database database = Database.create();
                Library jdbc = Library.open("jdbc", database);
                Library cormorant = Library.open("cormorant", database)) {
            assertThat(bytesPerRow(cormorant)).isLessThanOrEqualTo(2 * bytesPerRow(jdbc));
        }
    }

    @Test
    void controlAllocationIsSeen() {
        long before = allocated();
        byte[] bytes = new byte[1_000_000];
        assertThat(allocated() - before).isGreaterThanOrEqualTo(bytes.length);
    }

    /** The least of several loads: what the compiler adds while it works is not the library's. */
    private static long bytesPerRow(Library library) {
        for (int i = 0; i < WARM_UP; i++) {
            load(library);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MEASURED; i++) {
            least = Math.min(least, load(library));
        }
        return least / Database.PEOPLE;
    }

    private static long load(Library library) {
        long before = allocated();
        int loaded = library.loadPeople().size();
        long after = allocated();
        assertThat(loaded).isEqualTo(Database.PEOPLE);
        return after - before;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
