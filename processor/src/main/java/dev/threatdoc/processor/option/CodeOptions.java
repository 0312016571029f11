package dev.threatdoc.processor.option;

import java.util.List;

/**
 * What to read off code and configuration.
 *
 * @param derive how much
 * @param resources folders of configuration files; empty for those of the class output
 * @param drift whether to warn where declarations and code disagree
 */
public record CodeOptions(Derive derive, List<String> resources, boolean drift) {

    public CodeOptions {
        resources = List.copyOf(resources);
    }
}
