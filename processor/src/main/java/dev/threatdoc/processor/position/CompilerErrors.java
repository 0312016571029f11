package dev.threatdoc.processor.position;

import java.lang.reflect.Array;
import java.util.Optional;
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
            Object compiler = Reflection.field(environment, "_compiler").orElseThrow();
            Object units = Reflection.field(compiler, "unitsToProcess").orElseThrow();
            for (int i = 0; i < Array.getLength(units); i++) {
                Object unit = Array.get(units, i);
                Optional<Object> result = unit == null ? Optional.empty() : Reflection.field(unit, "compilationResult");
                if (result.isPresent() && hasErrors(result.get())) {
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another version of ECJ: then as it says itself.
            return false;
        }
    }

    private static boolean hasErrors(Object result) throws ReflectiveOperationException {
        return Boolean.TRUE.equals(result.getClass().getMethod("hasErrors").invoke(result));
    }
}
