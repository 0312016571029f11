package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads text files that somebody names. */
public final class InputFile {

    /** Larger than the model of any system that people write down, small enough for the memory of any machine. */
    public static final int MAX_BYTES = 256 << 20;

    private InputFile() {}

    /**
     * The path that a name means.
     *
     * @throws InputException if it is no name of a file
     */
    public static Path path(String file) throws InputException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InputException(file, "This is no name of a file: " + e.getReason());
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file as it was named
     * @param what what it is meant as, such as "report template"
     * @throws InputException if it cannot be read
     */
    public static String read(String file, String what) throws InputException {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new InputException(file, "The " + what + " is a folder; a file is expected");
        }
        if (Files.notExists(path)) {
            throw new InputException(file, "The " + what + " does not exist");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return text(in);
        } catch (IOException e) {
            throw new InputException(file, "The " + what + " cannot be read: " + FileTrouble.reason(e));
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
}
