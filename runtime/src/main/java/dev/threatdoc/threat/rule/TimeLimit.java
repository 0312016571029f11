package dev.threatdoc.threat.rule;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Asks the rules of others on threads of their own, so that one that never ends holds up nobody: its thread is left
 * behind, and the compiler or the command line can end without it. The threads go away when nobody needs them.
 */
final class TimeLimit {

    /** What any rule needs for one item many times over. */
    static final Duration USUAL = Duration.ofSeconds(10);

    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(null, task, "threatdoc-rule");
                thread.setDaemon(true);
                thread.setContextClassLoader(null);
                return thread;
            });

    private TimeLimit() {}

    /**
     * The answer of a task.
     *
     * @param task what to ask; throws nothing
     * @throws TimeoutException if it takes too long
     */
    static <T> T within(Duration limit, Supplier<T> task) throws TimeoutException {
        FutureTask<T> future = new FutureTask<>(task::get);
        THREADS.execute(future);
        boolean interrupted = false;
        try {
            long end = System.nanoTime() + limit.toNanos();
            while (true) {
                try {
                    return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A task that throws nothing has thrown", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
