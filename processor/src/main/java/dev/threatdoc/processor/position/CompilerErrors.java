package dev.threatdoc.processor.position;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Whether a compiler has found errors already. ECJ answers that there are none while files that it could not parse lie
 * before it, so its units are asked one by one, by reflection.
 */
public final class CompilerErrors {

    private CompilerErrors() {}

    /**
     * Whether there are errors.
     *
     * @param raised what the compiler itself says
     */
    public static boolean any(ProcessingEnvironment environment, boolean raised) {
        ProcessingEnvironment compilers = WrappedEnvironment.unwrap(environment);
        return raised || (EcjPositions.fits(compilers) && anyInUnits(compilers));
    }

    private static boolean anyInUnits(ProcessingEnvironment environment) {
        try {
            Object units = field(field(environment, "_compiler"), "unitsToProcess");
            for (int i = 0; units != null && i < Array.getLength(units); i++) {
                Object unit = Array.get(units, i);
                Object result = unit == null ? null : field(unit, "compilationResult");
                if (result != null
                        && Boolean.TRUE.equals(
                                result.getClass().getMethod("hasErrors").invoke(result))) {
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another version of ECJ: then as it says itself.
            return false;
        }
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name) && field.trySetAccessible()) {
                    return field.get(of);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
