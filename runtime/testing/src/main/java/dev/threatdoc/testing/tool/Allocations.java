package dev.threatdoc.testing.tool;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What work costs, in bytes that it allocates: the same on a busy machine, which times are not. */
public final class Allocations {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocations() {}

    /**
     * The bytes that this thread allocates for a piece of work.
     *
     * @throws Exception what the work throws
     */
    public static long of(Callable<?> work) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.call();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
