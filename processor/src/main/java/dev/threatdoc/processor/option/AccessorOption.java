package dev.threatdoc.processor.option;

import java.util.Map;
import java.util.Optional;

/**
 * Which class is to give access to the model from code.
 *
 * @param isOff whether there is to be none
 * @param name its full name, if the user gave one
 */
public record AccessorOption(boolean isOff, Optional<String> name) {

    private static final String JAVA_NAME =
            "(?:[\\p{L}_$][\\p{L}\\p{N}_$]{0,200}\\.){0,30}[\\p{L}_$][\\p{L}\\p{N}_$]{0,200}";

    /**
     * The option; one that makes no sense is taken for none, for the last round says what is wrong.
     *
     * @param written keys and values as the compiler hands them over
     */
    public static AccessorOption of(Map<String, String> written) {
        String value = written.get(ProcessorOption.ACCESSOR.key());
        if (value == null || value.isBlank()) {
            return new AccessorOption(false, Optional.empty());
        }
        return value.equals(WrittenOptions.NONE) || !isName(value)
                ? new AccessorOption(true, Optional.empty())
                : new AccessorOption(false, Optional.of(value));
    }

    /** Whether a value can be the full name of a class. */
    static boolean isName(String value) {
        return value.matches(JAVA_NAME);
    }
}
