package dev.threatdoc.draw.layout;

import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.emf.common.util.CommonUtil;
import org.jspecify.annotations.Nullable;

/** Starts the Eclipse Layout Kernel so that it leaves nothing behind in a program that goes on after the drawing. */
final class ElkStart {

    /** Where EMF asks whether it may start a thread that clears references away. */
    private static final String CLEANER = "org.eclipse.emf.common.util.ReferenceClearingQueue";

    private static boolean isDone;

    private ElkStart() {}

    /**
     * Has to come before anything else of the kernel is touched; the second time it does nothing.
     *
     * <p>EMF, on which the kernel stands, starts a thread when its first class is initialised. That thread never ends,
     * and keeps its class loader: in an IDE and in a daemon of a build tool, one more with each compilation. So EMF is
     * asked not to, for as long as it takes to ask; the little that would have been cleared goes with the drawing.
     */
    static synchronized void run() {
        if (isDone) {
            return;
        }
        // The property is the whole process's, and so is this constant: other class loaders of ours wait for it, too.
        synchronized (CLEANER) {
            String before = System.getProperty(CLEANER);
            System.setProperty(CLEANER, "false");
            try {
                CommonUtil.intern("");
            } finally {
                restore(before);
            }
        }
        // Making the service registers the types of options, without which their defaults cannot be copied.
        LayoutMetaDataService.getInstance();
        isDone = true;
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            System.clearProperty(CLEANER);
        } else {
            System.setProperty(CLEANER, before);
        }
    }
}
