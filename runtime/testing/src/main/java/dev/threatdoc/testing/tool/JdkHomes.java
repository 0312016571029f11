package dev.threatdoc.testing.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where JDKs lie. */
final class JdkHomes {

    private JdkHomes() {}

    /** A JDK says its version in a file of its own; a folder's name is up to whoever has installed it. */
    static boolean isJdk(Path home, int version) {
        try {
            return Stream.of("javac", "javac.exe")
                            .anyMatch(
                                    j -> Files.isExecutable(home.resolve("bin").resolve(j)))
                    && Files.readString(home.resolve("release"))
                            .lines()
                            .anyMatch(l -> l.matches("JAVA_VERSION=\"" + version + "\\b.*"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The home of a compiler, through all links. */
    static Stream<Path> of(Path javac) {
        return real(javac).map(p -> p.resolve("../..").normalize()).stream();
    }

    /** Those beside another and those below {@code /usr/lib/jvm}; on macOS each lies two folders deeper. */
    static Stream<Path> beside(Path home) {
        Path real = real(home).orElse(home);
        Path installed = real.endsWith("Contents/Home") ? real.resolve("../..").normalize() : real;
        return Stream.concat(in(installed.resolveSibling("")), in(Path.of("/usr/lib/jvm")));
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream().flatMap(h -> Stream.of(h, h.resolve("Contents/Home")));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
