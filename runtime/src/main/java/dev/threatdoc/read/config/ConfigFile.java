package dev.threatdoc.read.config;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The result of reading a configuration file.
 *
 * @param entries what it sets, in the order of the file, up to the first mistake
 * @param problems a warning if there was a mistake
 */
@Experimental
public record ConfigFile(List<ConfigEntry> entries, List<Problem> problems) {

    private static final Pattern READ_BY_ITSELF = Pattern.compile(
            "(application|bootstrap)(-[\\w-]+)?\\.(ya?ml|properties)|microprofile-config(-[\\w-]+)?\\.properties");

    public ConfigFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Whether a program reads a file as its configuration by itself, as Spring Boot and MicroProfile Config do.
     *
     * @param fileName the file's name without its folders
     */
    public static boolean isReadByItself(String fileName) {
        return READ_BY_ITSELF.matcher(fileName).matches();
    }
}
