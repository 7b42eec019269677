package dev.cormorant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What each kind of work allocates, beside what JDBC by hand does for it. Allocation can be counted exactly on any machine,
 * however busy; what rises here by mistake is slower too.
 */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 40;
    private static final int MEASURED = 10;

    private static Database database;
    private static Library jdbc;
    private static Library cormorant;

    @BeforeAll
    static void open() {
        database = Database.create("sqlite");
        jdbc = Library.open("jdbc", database);
        cormorant = Library.open("cormorant", database);
    }

    @AfterAll
    static void close() {
        jdbc.close();
        cormorant.close();
        database.close();
    }

    private interface Work {
        /** Works once; the bytes are those between two calls of {@link #allocated}. */
        long bytes(Library library);
    }

    @Test
    void aLoadedRowAllocatesLittleMoreThanJdbcByHandDoes() {
        assertThat(ratio(AllocationTest::load)).isLessThanOrEqualTo(1.6);
    }

    @Test
    void anInsertedRowAllocatesLittleMoreThanItsEntityNeedsToBeManaged() {
        assertThat(ratio(AllocationTest::insert)).isLessThanOrEqualTo(2.6);
    }

    @Test
    void findingByIdInAFreshEntityManagerAllocatesLittleMoreThanOneConnectionAndStatement() {
        assertThat(ratio(AllocationTest::find)).isLessThanOrEqualTo(2.3);
    }

    @Test
    void relationsAllocateAtMostTwiceWhatJdbcByHandDoes() {
        assertThat(ratio(library -> bytes(library::loadAuthorsWithBooks))).isLessThanOrEqualTo(2.0);
        assertThat(ratio(library -> bytes(library::loadBooksWithAuthors))).isLessThanOrEqualTo(2.0);
    }

    @Test
    void aFlushOfUnchangedEntitiesAllocatesNothingForEach() {
        try (Library.Work work = cormorant.openWork(Database.PEOPLE)) {
            assertThat(least(any -> bytes(work::flush), cormorant)).isLessThan(Database.PEOPLE / 10);
        }
    }

    @Test
    void controlAllocationIsSeen() {
        assertThat(bytes(() -> assertThat(new byte[1_000_000]).hasSize(1_000_000)))
                .isGreaterThanOrEqualTo(1_000_000);
    }

    private static double ratio(Work work) {
        return (double) least(work, cormorant) / least(work, jdbc);
    }

    /** The least of several times: what the compiler adds while it works is not the library's. */
    private static long least(Work work, Library library) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long bytes = work.bytes(library);
            least = i < WARM_UP ? least : Math.min(least, bytes);
        }
        return least;
    }

    private static long load(Library library) {
        return bytes(() -> assertThat(library.loadPeople().size()).isEqualTo(Database.PEOPLE));
    }

    private static long insert(Library library) {
        List<Person> people = SamplePeople.make(Database.PEOPLE);
        database.deletePeople();
        long bytes = bytes(() -> library.insert(people));
        assertThat(database.countPeople()).isEqualTo(Database.PEOPLE);
        return bytes;
    }

    private static long find(Library library) {
        long newest = database.newestPerson();
        return bytes(() -> {
            for (int i = 0; i < 100; i++) {
                library.findPerson(newest - i);
            }
        });
    }

    private static long bytes(Runnable work) {
        long before = allocated();
        work.run();
        return allocated() - before;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
