package dev.threatdoc.testing.tool;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds what is installed, in the same way on every system: by the environment first. */
public final class Machine {

    /** The one that runs the tests. */
    public static final Machine HERE = new Machine(System::getenv, Path.of(System.getProperty("java.home")));

    private final UnaryOperator<String> environment;
    private final Path javaHome;

    Machine(UnaryOperator<String> environment, Path javaHome) {
        this.environment = environment;
        this.javaHome = javaHome;
    }

    /** Whether somebody has hidden all tools, to see how the tests take it. */
    static boolean isBareOnPurpose() {
        return Boolean.getBoolean("threatdoc.bare");
    }

    /** The first program of these names on the {@code PATH}. */
    public Optional<Path> program(String... names) {
        List<String> endings = parts("PATHEXT").toList();
        return Arrays.stream(names)
                .flatMap(
                        n -> endings.isEmpty() ? Stream.of(n) : endings.stream().map(e -> n + e))
                .flatMap(n -> parts("PATH").map(f -> Path.of(f, n)))
                .filter(p -> Files.isRegularFile(p) && Files.isExecutable(p))
                .findFirst();
    }

    /** Chromium or Chrome; {@code CHROME_BIN} tells of one that is not on the {@code PATH}. */
    public Optional<Path> chrome() {
        return variable("CHROME_BIN")
                .map(c -> Optional.of(Path.of(c)).filter(Files::isExecutable))
                .orElseGet(() ->
                        program("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"));
    }

    /** The folder with the schemas of other tools, which are not ours to publish; {@code THREATDOC_SCHEMAS} tells. */
    public Optional<Path> schemas() {
        return variable("THREATDOC_SCHEMAS").map(Path::of).filter(Files::isDirectory);
    }

    /**
     * The home of another JDK. For 25, {@code JDK25_HOME} says where, and if it is empty, that there is none; where it
     * is not set, that of the {@code javac} on the {@code PATH}, or one that lies where JDKs lie.
     */
    public Optional<Path> jdk(int version) {
        String told = environment.apply("JDK" + version + "_HOME");
        Stream<Path> homes = told == null
                ? Stream.concat(program("javac").stream().flatMap(JdkHomes::of), JdkHomes.beside(javaHome))
                : Stream.of(told).filter(t -> !t.isEmpty()).map(Path::of);
        return homes.filter(h -> JdkHomes.isJdk(h, version)).findFirst();
    }

    /** Whether Java can draw text here. */
    static boolean hasFonts() {
        System.setProperty("java.awt.headless", "true");
        try {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                            .createGraphics()
                            .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 10))
                            .stringWidth("font")
                    > 0;
        } catch (RuntimeException | LinkageError | InternalError e) {
            // So Java says, in each version in another way, that there is none.
            return false;
        }
    }

    private Stream<String> parts(String name) {
        return variable(name).stream()
                .flatMap(v -> Arrays.stream(v.split(File.pathSeparator)))
                .filter(p -> !p.isBlank());
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(v -> !v.isEmpty());
    }
}
