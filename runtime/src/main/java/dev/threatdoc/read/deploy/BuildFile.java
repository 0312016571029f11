package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.Map;
import java.util.Set;

/**
 * What a build file says of a module.
 *
 * @param name the name of its artifact; empty where it is that of its folder
 * @param dependencies what it uses, as {@code group:artifact}, in name order
 * @param properties what its properties are set to, for resources that name them as {@code @key@}; of several values,
 *     one that is not of the developer's own machine
 * @param isApplication whether it builds something that runs, as far as the file says
 * @param aggregates whether it builds other modules only, so that nothing comes of code in its folder
 * @param place the file
 */
@Experimental
public record BuildFile(
        String name,
        Set<String> dependencies,
        Map<String, String> properties,
        boolean isApplication,
        boolean aggregates,
        FilePlace place) {

    public BuildFile {
        dependencies = Set.copyOf(dependencies);
        properties = Map.copyOf(properties);
    }

    /** The same by another name, unless it has one. */
    public BuildFile orNamed(String other) {
        return name.isEmpty() ? new BuildFile(other, dependencies, properties, isApplication, aggregates, place) : this;
    }
}
