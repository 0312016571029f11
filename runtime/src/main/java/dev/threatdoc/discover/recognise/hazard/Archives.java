package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Archives that are unpacked to wherever the names in them lead, also out of the folder that was meant. */
final class Archives implements Hazard {

    private static final Set<String> ENTRIES = Set.of(
            "java.util.zip.ZipEntry",
            "java.util.jar.JarEntry",
            "org.apache.commons.compress.archivers.ArchiveEntry",
            "org.apache.commons.compress.archivers.tar.TarArchiveEntry",
            "org.apache.commons.compress.archivers.zip.ZipArchiveEntry",
            "org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry",
            "net.lingala.zip4j.model.FileHeader",
            "org.apache.tools.zip.ZipEntry");
    private static final Set<String> NAMES = Set.of("getName", "getFileName");
    private static final Set<String> WRITES = Set.of(
            "write",
            "copy",
            "copyLarge",
            "transferTo",
            "mkdirs",
            "mkdir",
            "createDirectories",
            "createFile",
            "createNewFile",
            "newOutputStream",
            "newBufferedWriter",
            "copyInputStreamToFile",
            "copyToFile",
            "writeByteArrayToFile",
            "forceMkdir");
    /** What looks where a path leads, or leaves the bare name of it. */
    private static final Pattern LOOKS = Pattern.compile(
            "(?i)startsWith|getCanonicalPath|getCanonicalFile|toRealPath|relativize|.*(valid|check|verif|safe|secur|sanit|slip|travers|protect|inside|within|escape).*");
    /** What only the last part of a name is left of. */
    private static final Set<String> BARE = Set.of("lastIndexOf", "getFilename", "hashCode", "randomUUID");

    private static final Set<Object> DOTS = Set.of("..", "../", "..\\", "/..", "\\.\\.");

    @Override
    public Set<String> calls() {
        return Set.of("resolve", "get", "of");
    }

    @Override
    public Set<String> creations() {
        return Set.of("File", "FileOutputStream", "FileWriter");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean isPath = call.name().equals("resolve")
                || call.receiver()
                        .filter(r -> r instanceof Expression.Type type
                                && (type.type().is("java.nio.file.Paths")
                                        || type.type().is("java.nio.file.Path")))
                        .isPresent();
        if (isPath) {
            look(call, body, sightings);
        }
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        look(created, body, sightings);
    }

    private static void look(Expression use, Body body, Sightings sightings) {
        Optional<Expression> name = use.parts().stream()
                .flatMap(Expression::all)
                .filter(e -> isName(e) || isHeld(e, body))
                .findFirst();
        if (name.isPresent() && unpacks(body) && !isLookedAt(body)) {
            sightings.certain(
                    WeaknessKinds.PATH_FROM_ARCHIVE, "a name in an archive decides where a file is written", body, use);
        }
    }

    private static boolean isName(Expression expression) {
        return expression instanceof Expression.Call call && NAMES.contains(call.name()) && call.isOn(ENTRIES);
    }

    /** Whether a variable holds a name of an entry, and nothing else. */
    private static boolean isHeld(Expression expression, Body body) {
        return expression instanceof Expression.Variable variable
                && !body.given(variable.name()).isEmpty()
                && body.given(variable.name()).stream().allMatch(v -> v.all().anyMatch(Archives::isName));
    }

    private static boolean unpacks(Body body) {
        return body.callsAny(WRITES)
                || body.all().stream()
                        .anyMatch(e -> e instanceof Expression.New created
                                && Set.of("FileOutputStream", "FileWriter")
                                        .contains(created.type().simpleName()));
    }

    private static boolean isLookedAt(Body body) {
        return body.calls().anyMatch(c -> LOOKS.matcher(c.name()).matches() || BARE.contains(c.name()))
                || dots(body)
                || body.calls().anyMatch(Flow::isBareName);
    }

    /** A text {@code ".."} that names are compared with. */
    private static boolean dots(Body body) {
        return body.all().stream()
                .anyMatch(e -> e instanceof Expression.Literal literal && DOTS.contains(literal.value()));
    }
}
