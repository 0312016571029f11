package dev.threatdoc.processor.position;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the compiler's own environment behind that of a build tool: Gradle and IntelliJ hand out wrappers, which the
 * compiler's interface of trees does not take.
 */
public final class WrappedEnvironment {

    /** IntelliJ's way to ask for what is behind one of its proxies. */
    private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

    private static final int DEEPEST = 5;

    private WrappedEnvironment() {}

    /** The compiler's own environment, if it can be found; else the one that was given. */
    public static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
        ProcessingEnvironment inner = environment;
        for (int i = 0; i < DEEPEST && !isCompilers(inner); i++) {
            ProcessingEnvironment wrapper = inner;
            Optional<ProcessingEnvironment> next = intellij(wrapper).or(() -> held(wrapper));
            if (next.isEmpty()) {
                return environment;
            }
            inner = next.get();
        }
        return isCompilers(inner) ? inner : environment;
    }

    private static boolean isCompilers(ProcessingEnvironment environment) {
        String name = environment.getClass().getName();
        return name.startsWith("com.sun.tools.javac.") || name.startsWith("org.eclipse.");
    }

    private static Optional<ProcessingEnvironment> intellij(ProcessingEnvironment wrapper) {
        try {
            ClassLoader loader = wrapper.getClass().getClassLoader();
            if (loader == null || !Proxy.isProxyClass(wrapper.getClass())) {
                return Optional.empty();
            }
            Method unwrap = loader.loadClass(INTELLIJ).getDeclaredMethod("unwrap", Class.class, Object.class);
            return other(unwrap.invoke(null, ProcessingEnvironment.class, wrapper), wrapper);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            // Somebody else's proxy.
            return Optional.empty();
        }
    }

    /** What a wrapper, or the handler behind a proxy, keeps in one of its fields. */
    private static Optional<ProcessingEnvironment> held(ProcessingEnvironment wrapper) {
        Object holder = Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                try {
                    if (field.trySetAccessible()) {
                        Optional<ProcessingEnvironment> found = other(field.get(holder), wrapper);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                } catch (IllegalAccessException | RuntimeException e) {
                    // One that is closed to us is not the one.
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ProcessingEnvironment> other(Object found, ProcessingEnvironment wrapper) {
        return found instanceof ProcessingEnvironment inner && inner != wrapper ? Optional.of(inner) : Optional.empty();
    }
}
