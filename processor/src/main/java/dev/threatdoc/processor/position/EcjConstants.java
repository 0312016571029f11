package dev.threatdoc.processor.position;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Moves what ECJ would report about an enum to one of its constants, by reflection: about a constant itself, ECJ
 * reports without a place.
 */
final class EcjConstants {

    private EcjConstants() {}

    /**
     * The problem, moved to the constant or to an annotation on it.
     *
     * @param problem what ECJ would report about the enum
     */
    static Optional<Object> moved(
            Object problem, Element constant, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
        try {
            Object declaration = call(field(constant, "_binding"), "sourceField");
            Object at = declaration;
            if (mirror != null) {
                at = annotation(declaration, mirror).orElse(declaration);
                if (value != null && at != declaration) {
                    at = pair(at, value).orElse(at);
                }
            }
            int start = (int) field(at, "sourceStart");
            int end = (int) field(at, "sourceEnd");
            Object result = call(field(problem, "_referenceContext"), "compilationResult");
            int[] lines = (int[]) call(result, "getLineSeparatorPositions");
            set(problem, "setSourceStart", start);
            set(problem, "setSourceEnd", end);
            set(problem, "setSourceLineNumber", line(start, lines));
            return Optional.of(problem);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another version of ECJ: then without a place.
            return Optional.empty();
        }
    }

    /** Prints a problem as ECJ's messager prints its own. */
    static boolean print(Messager messager, Object problem, Diagnostic.Kind kind) {
        try {
            Object compiler = field(messager, "_compiler");
            if (kind == Diagnostic.Kind.ERROR) {
                Object environment = field(messager, "_processingEnv");
                environment
                        .getClass()
                        .getMethod("setErrorRaised", boolean.class)
                        .invoke(environment, true);
            }
            for (Class<?> type = problem.getClass(); type != null; type = type.getSuperclass()) {
                if (type.getSimpleName().equals("CategorizedProblem")) {
                    compiler.getClass().getMethod("addExtraProblems", type).invoke(compiler, problem);
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<Object> annotation(Object declaration, AnnotationMirror mirror)
            throws ReflectiveOperationException {
        Object wanted = field(mirror, "_binding");
        Object annotations = field(declaration, "annotations");
        for (int i = 0; i < Array.getLength(annotations); i++) {
            Object found = find(Array.get(annotations, i), wanted);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The annotation itself, or one inside of it: several of one type stand in a container that nobody wrote. */
    private static @Nullable Object find(Object annotation, Object wanted) throws ReflectiveOperationException {
        if (call(annotation, "getCompilerAnnotation") == wanted) {
            return annotation;
        }
        Object pairs = call(annotation, "memberValuePairs");
        for (int i = 0; i < Array.getLength(pairs); i++) {
            Object inside = field(Array.get(pairs, i), "value");
            boolean isAnnotation = false;
            for (Class<?> type = inside.getClass(); type != null; type = type.getSuperclass()) {
                isAnnotation |= type.getSimpleName().equals("Annotation");
            }
            Object found = isAnnotation ? find(inside, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Optional<Object> pair(Object annotation, AnnotationValue value) throws ReflectiveOperationException {
        Object wanted = call(value, "getMethodBinding");
        Object pairs = call(annotation, "memberValuePairs");
        for (int i = 0; i < Array.getLength(pairs); i++) {
            Object pair = Array.get(pairs, i);
            if (field(pair, "binding") == wanted) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    private static int line(int start, int[] ends) {
        int line = 1;
        for (int end : ends) {
            if (end >= start) {
                break;
            }
            line++;
        }
        return line;
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        return Reflection.field(of, name).orElseThrow(() -> new NoSuchFieldException(name));
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        for (Class<?> type = on.getClass(); type != null; type = type.getSuperclass()) {
            for (Method each : type.getDeclaredMethods()) {
                if (each.getName().equals(method) && each.getParameterCount() == 0 && each.trySetAccessible()) {
                    Object value = each.invoke(on);
                    if (value != null) {
                        return value;
                    }
                }
            }
        }
        throw new NoSuchMethodException(method);
    }

    private static void set(Object on, String method, int value) throws ReflectiveOperationException {
        on.getClass().getMethod(method, int.class).invoke(on, value);
    }
}
