package dev.cormorant.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long the processor worked for the measured thread, which other programs on the machine disturb less than the clock. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ProcessorTime {
    /** The nanoseconds of one iteration. */
    public long processorNanos;

    private long begun;

    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        begun = now();
    }

    /** Ends counting. */
    @TearDown(Level.Iteration)
    public void end() {
        processorNanos = now() - begun;
    }

    /** Leaves out what was prepared since a moment. */
    void leaveOut(long since) {
        begun += now() - since;
    }
}
