package dev.threatdoc.processor.option;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to read off code and configuration.
 *
 * @param derive how much
 * @param resources folders of configuration files; empty for those of the class output
 * @param words the path of a list of words of one's own
 * @param drift in which cases to warn that declarations and code disagree
 */
public record CodeOptions(Derive derive, List<String> resources, Optional<String> words, Set<DriftKind> drift) {

    public CodeOptions {
        resources = List.copyOf(resources);
        drift = Set.copyOf(drift);
    }
}
