package dev.threatdoc.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command as one would write it at a terminal; what the user left out is left out. */
final class CommandWords {

    private final List<String> words = new ArrayList<>();

    CommandWords(String command) {
        words.add(command);
    }

    /** An option that takes no value. */
    CommandWords flag(String name, boolean wanted) {
        if (wanted) {
            words.add(name);
        }
        return this;
    }

    /** An option with its value, a file or a list among others. */
    CommandWords option(String name, @Nullable Object value) {
        String text = text(value);
        if (!text.isEmpty()) {
            words.add(name);
            words.add(text);
        }
        return this;
    }

    /** The models that are asked about. */
    CommandWords models(Collection<File> models) {
        models.forEach(m -> words.add(text(m)));
        return this;
    }

    /** All words, in the order in which they were said. */
    List<String> words() {
        return List.copyOf(words);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(CommandWords::text).collect(Collectors.joining(","));
        }
        if (value instanceof File file) {
            return file.getAbsolutePath();
        }
        return value == null ? "" : value.toString();
    }
}
