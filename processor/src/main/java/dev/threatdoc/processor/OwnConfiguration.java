package dev.threatdoc.processor;

import dev.threatdoc.discover.scan.ProgramConfiguration;
import dev.threatdoc.model.Problem;
import dev.threatdoc.processor.option.ResourceFolders;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigFile;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.XmlSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The configuration of the program that is compiled: in the folders of the option, or else in the class output. */
final class OwnConfiguration {

    private static final List<String> NAMES = List.of("application", "bootstrap");
    private static final List<String> ENDINGS = List.of(".properties", ".yml", ".yaml");
    /** Where builds keep it that put it beside the classes. */
    private static final List<String> OTHERS =
            List.of("META-INF/microprofile-config.properties", "WEB-INF/web.xml", "META-INF/web.xml", "web.xml");

    private final List<String> folders;
    private final ClassOutput output;
    private final List<Problem> problems;

    /**
     * The configuration of one compilation.
     *
     * @param folders the folders of the option; empty for the class output
     * @param problems takes what is wrong with the files
     */
    OwnConfiguration(List<String> folders, ClassOutput output, List<Problem> problems) {
        this.folders = folders;
        this.output = output;
        this.problems = problems;
    }

    /** Reads it; values of the profiles that it makes active go first. */
    Configuration read() {
        if (!folders.isEmpty()) {
            return ProgramConfiguration.ofFiles(entries(ResourceFolders.read(folders, problems)));
        }
        List<ConfigEntry> entries = new ArrayList<>(
                entries(found(Stream.concat(NAMES.stream().flatMap(OwnConfiguration::files), OTHERS.stream()))));
        // A compiler cannot list the class output: of profiles, only those are read that the files name.
        entries.addAll(entries(found(ProgramConfiguration.activeProfiles(entries).stream()
                .filter(p -> p.matches("[\\w-]+"))
                .flatMap(p -> NAMES.stream().map(n -> n + "-" + p))
                .flatMap(OwnConfiguration::files))));
        return ProgramConfiguration.ofFiles(entries);
    }

    private static Stream<String> files(String name) {
        return ENDINGS.stream().map(e -> name + e);
    }

    private Map<String, String> found(Stream<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        paths.forEach(path -> output.resource(path).ifPresent(text -> texts.put(path, text)));
        return texts;
    }

    private List<ConfigEntry> entries(Map<String, String> texts) {
        List<ConfigEntry> entries = new ArrayList<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".xml")) {
                entries.addAll(XmlSettings.read(path, text));
            } else {
                ConfigFile file = ConfigReader.read(path, text);
                problems.addAll(file.problems());
                entries.addAll(file.entries());
            }
        });
        return entries;
    }
}
