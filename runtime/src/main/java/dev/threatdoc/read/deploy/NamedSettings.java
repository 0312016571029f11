package dev.threatdoc.read.deploy;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;

/**
 * Settings that a deployment file keeps apart from programs: a {@code Secret} or {@code ConfigMap} of Kubernetes, or
 * what Kustomize makes one of.
 *
 * @param name the name by which containers ask for them
 * @param entries what they set
 */
@Experimental
public record NamedSettings(String name, List<ConfigEntry> entries) {

    public NamedSettings {
        entries = List.copyOf(entries);
    }
}
