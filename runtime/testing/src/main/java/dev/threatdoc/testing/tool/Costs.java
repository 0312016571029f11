package dev.threatdoc.testing.tool;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What work costs, by what a busy machine does not change: bytes that it allocates, and its own processor time. */
public final class Costs {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Costs() {}

    /**
     * The bytes that this thread allocates for a piece of work.
     *
     * @throws Exception what the work throws
     */
    public static long bytes(Callable<?> work) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.call();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The processor time of this thread so far, in seconds. */
    public static double cpuSeconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }
}
