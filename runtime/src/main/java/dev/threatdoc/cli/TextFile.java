package dev.threatdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads and writes the text files that the user names. */
final class TextFile {

    /** Larger than the model of any system that people write down, small enough for the memory of any machine. */
    static final int MAX_BYTES = 256 << 20;

    private TextFile() {}

    /** The path that the user means. */
    static Path path(String file) throws UserException {
        if (file.isBlank()) {
            // To Java, it is the folder that the program was started in.
            throw UserException.of("The name of a file is empty");
        }
        if (file.isEmpty()) {
            throw UserException.of("The name of a file is empty");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw UserException.inFile(file, "This is no name of a file: " + e.getReason());
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file as the user named it
     * @param what what the user says that it is, such as "report template"
     */
    static String read(String file, String what) throws UserException {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw UserException.inFile(file, "The " + what + " is a folder; a file is expected");
        }
        if (Files.notExists(path)) {
            throw UserException.inFile(file, "The " + what + " does not exist");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return text(in);
        } catch (IOException e) {
            throw UserException.inFile(file, "The " + what + " cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** Reads a stream to its end, as UTF-8, unless it is larger than we are ready to read. */
    static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("it is larger than " + (MAX_BYTES >> 20) + " MiB");
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Writes a file, over the one that is there. */
    static void write(String file, String text) throws UserException {
        Path path = path(file);
        try {
            if (Files.isDirectory(path)) {
                throw UserException.inFile(file, "The output is a folder; a file is expected");
            }
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UserException.inFile(file, "The output cannot be written: " + FileTrouble.reason(e));
        }
    }
}
