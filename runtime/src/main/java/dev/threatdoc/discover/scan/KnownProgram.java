package dev.threatdoc.discover.scan;

import java.util.List;
import java.util.Optional;

/**
 * A program that a model knows.
 *
 * @param element the name of its element
 * @param names other names that it goes by, such as that of its service
 */
record KnownProgram(String element, List<String> names) implements Startable {

    KnownProgram {
        names = List.copyOf(names);
    }

    @Override
    public String folder() {
        return "";
    }

    @Override
    public Optional<String> applicationName() {
        return Optional.of(element);
    }

    @Override
    public List<String> otherNames() {
        return names;
    }

    @Override
    public Optional<String> port() {
        return Optional.empty();
    }
}
