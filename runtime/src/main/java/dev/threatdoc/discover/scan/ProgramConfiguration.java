package dev.threatdoc.discover.scan;

import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.CommandLineSettings;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what a program is configured with, in the order in which Spring Boot believes it. */
public final class ProgramConfiguration {

    private ProgramConfiguration() {}

    /**
     * The configuration: what starts the program goes before what a configuration server hands out, and that before its
     * own files.
     *
     * @param shared what a configuration server hands out to it
     * @param own what its files set, the module's own first, then those of the modules that it uses
     * @param variables what files of variables set, which only fills in what others leave open
     */
    static Configuration of(
            Optional<Container> container,
            Optional<Dockerfile> image,
            List<ConfigEntry> shared,
            List<List<ConfigEntry>> own,
            List<ConfigEntry> variables) {
        List<ConfigEntry> entries = new ArrayList<>(deployed(container, image));
        ActiveProfiles profiles =
                ActiveProfiles.of(entries, own.stream().findFirst().orElse(List.of()));
        entries.addAll(profiles.first(shared));
        own.forEach(e -> entries.addAll(profiles.first(e)));
        entries.addAll(variables);
        return Configuration.of(entries);
    }

    /** The same of a program of which only its own files are known. */
    public static Configuration ofFiles(List<ConfigEntry> own) {
        return of(Optional.empty(), Optional.empty(), List.of(), List.of(own), List.of());
    }

    /** The profiles that a program's own files make active, the one that goes first before the others. */
    public static List<String> activeProfiles(List<ConfigEntry> own) {
        return ActiveProfiles.of(List.of(), own).names();
    }

    private static List<ConfigEntry> deployed(Optional<Container> container, Optional<Dockerfile> image) {
        List<ConfigEntry> entries = new ArrayList<>();
        container.ifPresent(c -> entries.addAll(c.settings().arguments()));
        image.ifPresent(i -> entries.addAll(CommandLineSettings.of(i.start(), i.place())));
        List<ConfigEntry> environment = new ArrayList<>();
        container.ifPresent(c -> environment.addAll(c.environment()));
        image.ifPresent(i -> environment.addAll(i.environment()));
        // Options of the virtual machine are usual there.
        environment.forEach(e -> entries.addAll(CommandLineSettings.of(e.text(), e.place())));
        entries.addAll(environment);
        return entries;
    }
}
