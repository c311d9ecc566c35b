package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Bounds what work costs however busy the machine is: by the processor's time, not the clock's. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** Does some work in this thread, and fails if it took longer. */
    public static void within(Duration most, Runnable work, String what) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(taken.compareTo(most) <= 0, () -> what + " took " + taken);
    }
}
