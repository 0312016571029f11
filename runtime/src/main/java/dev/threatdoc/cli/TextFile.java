package dev.threatdoc.cli;

import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.files.InputException;
import dev.threatdoc.files.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes the text files that the user names. */
final class TextFile {

    private TextFile() {}

    /** The path that the user means. */
    static Path path(String file) throws UserException {
        if (file.isBlank()) {
            // To Java, it is the folder that the program was started in.
            throw UserException.of("The name of a file is empty");
        }
        try {
            return InputFile.path(file);
        } catch (InputException e) {
            throw UserException.of(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file as the user named it
     * @param what what the user says that it is, such as "report template"
     */
    static String read(String file, String what) throws UserException {
        path(file);
        try {
            return InputFile.read(file, what);
        } catch (InputException e) {
            throw UserException.of(e);
        }
    }

    /** Writes a file, over the one that is there. */
    static void write(String file, String text) throws UserException {
        Path path = path(file);
        try {
            if (Files.isDirectory(path)) {
                throw UserException.inFile(file, "The output is a folder; a file is expected");
            }
            WholeFiles.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UserException.inFile(file, "The output cannot be written: " + FileTrouble.reason(e));
        }
    }
}
