package dev.threatdoc.scan;

import dev.threatdoc.code.SourceUnit;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.deploy.BuildFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that a build makes something of.
 *
 * @param folder its path; empty for the topmost
 * @param build what its build file says, if there is one
 * @param units its Java files
 * @param entries what its configuration files set
 */
record BuildModule(String folder, Optional<BuildFile> build, List<SourceUnit> units, List<ConfigEntry> entries) {

    private static final Set<String> MAIN_ANNOTATIONS = Set.of(
            "org.springframework.boot.autoconfigure.SpringBootApplication",
            "org.springframework.cloud.client.SpringCloudApplication",
            "org.springframework.boot.autoconfigure.EnableAutoConfiguration",
            "io.quarkus.runtime.annotations.QuarkusMain");

    BuildModule {
        units = List.copyOf(units);
        entries = List.copyOf(entries);
    }

    /** The name of its folder. */
    String folderName() {
        return SourceTree.fileName(folder);
    }

    /** The name of its artifact, or else of its folder. */
    String artifact() {
        return build.map(BuildFile::name).filter(n -> !n.isEmpty()).orElse(folderName());
    }

    /** The name that it gives itself when it runs. */
    Optional<String> applicationName() {
        return Configuration.of(entries)
                .text("spring.application.name", "quarkus.application.name", "micronaut.application.name")
                .filter(n -> !n.contains("$") && !n.contains("@"));
    }

    Set<String> dependencies() {
        return build.map(BuildFile::dependencies).orElse(Set.of());
    }

    /** Whether it is a program of its own, rather than a part of others. */
    boolean isApplication() {
        boolean hasMain = units.stream()
                .flatMap(u -> u.types().stream())
                .anyMatch(t -> t.annotations().stream().anyMatch(a -> a.type().isAny(MAIN_ANNOTATIONS))
                        || t.methods().stream()
                                .anyMatch(m -> m.name().equals("main")
                                        && m.modifiers().contains("static")
                                        && m.parameters().size() == 1));
        return hasMain
                || applicationName().isPresent()
                || (build.filter(BuildFile::isApplication).isPresent() && !units.isEmpty());
    }

    /** Whether there is anything in it. */
    boolean isEmpty() {
        return units.isEmpty() && entries.isEmpty();
    }
}
