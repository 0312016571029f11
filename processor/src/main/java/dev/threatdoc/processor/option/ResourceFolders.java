package dev.threatdoc.processor.option;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the configuration files in the folders that the option names. */
public final class ResourceFolders {

    private ResourceFolders() {}

    /**
     * The texts of the files, by their paths below their folder.
     *
     * @param problems collects problems of folders and files
     */
    public static Map<String, String> read(List<String> folders, List<Problem> problems) {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : folders) {
            try {
                Path root = Path.of(folder);
                try (Stream<Path> walk = Files.walk(root)) {
                    walk.filter(p -> isRead(String.valueOf(p.getFileName())))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .forEach(p -> InputFiles.read(ProcessorOption.RESOURCES, p.toString(), problems)
                                    .ifPresent(t -> texts.putIfAbsent(
                                            root.relativize(p).toString().replace('\\', '/'), t)));
                }
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                problems.add(Problem.error(
                        Place.NONE,
                        "-A" + ProcessorOption.RESOURCES.key() + ": cannot list the folder \"" + folder
                                + "\"; name one that exists, from the compiler's working directory"));
            }
        }
        return texts;
    }

    private static boolean isRead(String fileName) {
        return ConfigFile.isReadByItself(fileName) || fileName.equals("web.xml");
    }
}
