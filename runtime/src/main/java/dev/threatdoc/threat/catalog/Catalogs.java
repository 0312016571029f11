package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled catalogs. Each is read when it is first asked for, and kept. */
@Stable
public final class Catalogs {

    /** What to write instead of names to switch all of them off. */
    public static final String NONE = "none";

    /** The catalog of attack patterns: many ways to make use of one gap. */
    static final String ATTACK_PATTERNS = "capec";

    private static final List<String> NAMES = List.of("core", ATTACK_PATTERNS, "llm", "code");

    private static final Map<String, Catalog> READ = new ConcurrentHashMap<>();

    private Catalogs() {}

    /** Their names, in the order in which findings list their threats. All of them are on by default. */
    public static List<String> names() {
        return NAMES;
    }

    /** The bundled catalog of that name. */
    public static Optional<Catalog> bundled(String name) {
        return NAMES.contains(name) ? Optional.of(READ.computeIfAbsent(name, Catalogs::read)) : Optional.empty();
    }

    private static Catalog read(String name) {
        String file = name + ".json";
        try (InputStream in = Catalogs.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The catalog " + file + " is missing from this copy of Threatdoc");
            }
            return ThreatReader.read(name, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The catalog " + file + " cannot be read", e);
        }
    }
}
