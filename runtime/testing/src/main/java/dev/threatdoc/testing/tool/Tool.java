package dev.threatdoc.testing.tool;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.opentest4j.TestAbortedException;

/** What some tests need beside Java and Maven, and not every machine has. */
public enum Tool {
    BROWSER(
            "pages in a browser",
            "Chromium and chromedriver on the PATH, or CHROME_BIN (Debian: chromium chromium-driver)",
            m -> m.chrome().isPresent() && m.program("chromedriver").isPresent()),
    FONTS("pictures with text in them", "a font (Debian: fontconfig fonts-dejavu-core)", m -> Machine.hasFonts()),
    GRAPHVIZ(
            "drawings as Graphviz reads them",
            "dot on the PATH (Debian: graphviz)",
            m -> m.program("dot").isPresent()),
    JDK_25(
            "what JDK 25 makes of it",
            "a JDK 25 as JDK25_HOME, on the PATH or beside the JDK that runs",
            m -> m.jdk(25).isPresent()),
    NODE(
            "drawings as Mermaid reads them",
            "node and npm on the PATH (Debian: nodejs npm), and the network once",
            m -> m.program("node").isPresent() && m.program("npm").isPresent()),
    SCHEMAS(
            "exports against the schemas of their formats",
            "a folder with the schemas as THREATDOC_SCHEMAS (the page on exchange says which)",
            m -> m.schemas().isPresent());

    private final String tested;
    private final String install;
    private final Predicate<Machine> here;

    Tool(String tested, String install, Predicate<Machine> here) {
        this.tested = tested;
        this.install = install;
        this.here = here;
    }

    /** Whether this machine has it. */
    public boolean isHere() {
        return here.test(Machine.HERE);
    }

    /** What is not tested without it, and what to install. */
    public String reason() {
        return tested + ": needs " + install;
    }

    /** Skips what is left of a test where it is missing. */
    public void require() {
        if (!isHere()) {
            throw new TestAbortedException(reason());
        }
    }

    /** Takes what there is; where there is nothing, the test is skipped. */
    public Path orSkip(Optional<Path> found) {
        return found.orElseThrow(() -> new TestAbortedException(reason()));
    }
}
