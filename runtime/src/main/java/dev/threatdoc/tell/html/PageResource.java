package dev.threatdoc.tell.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files beside this package that stand in each page as they are. */
final class PageResource {

    /** The parts of the style, in the order in which they stand in the page: later ones have the last word. */
    static final List<String> STYLES =
            List.of("base", "page", "summary", "risk", "tables", "details", "diagram", "findings", "phone", "print");

    /** The parts of the script, each with one job, in the order in which they stand in the page. */
    static final List<String> SCRIPTS = List.of(
            "dom", "unpack", "words", "model", "filter", "why", "list", "todo", "form", "folds", "tables", "address",
            "canvas", "diagram", "keys", "theme", "print", "start");

    private PageResource() {}

    /** What the page looks like. */
    static String style() {
        return STYLES.stream().map(s -> text("style/" + s + ".css")).collect(Collectors.joining("\n"));
    }

    /**
     * What makes the page answer: all parts in one function, so that they share their names with nobody else.
     *
     * @param drawing what finds places for drawings, before anything else looks at them; empty where they have some
     */
    static String script(String drawing) {
        return Stream.concat(
                        SCRIPTS.stream().limit(SCRIPTS.size() - 1L).map(PageResource::part),
                        Stream.of(drawing, part(SCRIPTS.get(SCRIPTS.size() - 1)))
                                .filter(s -> !s.isEmpty()))
                .collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();\n"));
    }

    private static String part(String name) {
        return text("script/" + name + ".js");
    }

    /** The whole text of a file, with {@code \n} at the end of lines. */
    static String text(String file) {
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
