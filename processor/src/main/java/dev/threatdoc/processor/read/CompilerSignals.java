package dev.threatdoc.processor.read;

/** Tells exceptions that compilers throw on purpose from mistakes of ours. */
public final class CompilerSignals {

    private CompilerSignals() {}

    /** Whether an exception is a compiler's own word, most often that it cannot find a class that it needs. */
    public static boolean isOne(Throwable thrown) {
        String name = thrown.getClass().getName();
        return name.startsWith("com.sun.tools.javac.") || name.startsWith("org.eclipse.jdt.internal.compiler.problem.");
    }
}
