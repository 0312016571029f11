package dev.threatdoc.processor.option;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the files that options name. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * The text of a file.
     *
     * @param option the option that names it, for messages
     * @param path the file, from the compiler's working directory
     * @param problems collects its problems
     */
    public static Optional<String> read(ProcessorOption option, String path, List<Problem> problems) {
        try {
            return Optional.of(Files.readString(Path.of(path)));
        } catch (NoSuchFileException e) {
            return refuse(
                    option, path, "there is no such file in " + Path.of("").toAbsolutePath(), problems);
        } catch (CharacterCodingException e) {
            return refuse(option, path, "it is no text in UTF-8", problems);
        } catch (FileSystemException e) {
            return refuse(option, path, e.getReason() == null ? "access is denied" : e.getReason(), problems);
        } catch (IOException | InvalidPathException e) {
            return refuse(option, path, String.valueOf(e.getMessage()), problems);
        }
    }

    private static Optional<String> refuse(ProcessorOption option, String path, String why, List<Problem> problems) {
        problems.add(Problem.error(Place.NONE, "-A" + option.key() + ": cannot read \"" + path + "\": " + why));
        return Optional.empty();
    }
}
