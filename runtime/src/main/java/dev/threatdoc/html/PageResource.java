package dev.threatdoc.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files beside this package that stand in each page as they are. */
enum PageResource {
    /** What the page looks like. */
    STYLE("report.css"),
    /** What makes it answer. */
    SCRIPT("report.js");

    private final String file;

    PageResource(String file) {
        this.file = file;
    }

    /** The whole text, with {@code \n} at the end of lines. */
    String text() {
        try (InputStream in = PageResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not beside " + PageResource.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
