package dev.threatdoc.processor.output;

import java.io.IOException;

/** A file cannot be written. */
public final class WriteException extends Exception {

    private static final long serialVersionUID = 1L;

    WriteException(String name, IOException cause) {
        super("Cannot write " + name + ": " + cause, cause);
    }
}
