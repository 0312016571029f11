package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Files whose paths come out of requests: told where a text becomes a path, not once more where that is opened. */
final class Paths implements Hazard {

    private static final Map<String, String> CREATED = Map.ofEntries(
            Map.entry("File", "java.io.File"),
            Map.entry("FileInputStream", "java.io.FileInputStream"),
            Map.entry("FileOutputStream", "java.io.FileOutputStream"),
            Map.entry("FileReader", "java.io.FileReader"),
            Map.entry("FileWriter", "java.io.FileWriter"),
            Map.entry("RandomAccessFile", "java.io.RandomAccessFile"),
            Map.entry("PrintWriter", "java.io.PrintWriter"),
            Map.entry("ZipFile", "java.util.zip.ZipFile"),
            Map.entry("FileSystemResource", "org.springframework.core.io.FileSystemResource"),
            Map.entry("PathResource", "org.springframework.core.io.PathResource"),
            Map.entry("ClassPathResource", "org.springframework.core.io.ClassPathResource"));

    /** Methods that take a path, by the type that they are called on. */
    private static final Map<String, Pattern> CALLED = Map.ofEntries(
            Map.entry("java.nio.file.Paths", Pattern.compile("get")),
            Map.entry("java.nio.file.Path", Pattern.compile("of|get|resolve|resolveSibling")),
            Map.entry("java.nio.file.FileSystems", Pattern.compile("getPath")),
            Map.entry("java.nio.file.FileSystem", Pattern.compile("getPath")),
            Map.entry("org.springframework.util.ResourceUtils", Pattern.compile("getFile|getURL")),
            Map.entry("org.springframework.core.io.ResourceLoader", Pattern.compile("getResource")),
            Map.entry("org.springframework.core.io.Resource", Pattern.compile("createRelative")),
            Map.entry("org.apache.commons.io.FileUtils", Pattern.compile("getFile")),
            Map.entry("cn.hutool.core.io.FileUtil", Pattern.compile("file|touch|writeBytes|readBytes|readUtf8String")),
            Map.entry("io.vertx.core.file.FileSystem", Pattern.compile("readFile\\w*|writeFile\\w*|open\\w*")),
            Map.entry("javax.servlet.ServletContext", Pattern.compile("getResource\\w*|getRealPath")),
            Map.entry("jakarta.servlet.ServletContext", Pattern.compile("getResource\\w*|getRealPath")));

    private static final Set<String> CLASSES =
            Set.of("getClass", "getClassLoader", "getContextClassLoader", "getServletContext", "getSystemClassLoader");

    private static final Set<String> RESOURCES = Set.of("getResourceAsStream", "getResource");
    /** What is a path already, and was looked at where it became one. */
    private static final Set<String> PATHS = Set.of(
            "java.io.File", "java.nio.file.Path", "java.io.InputStream", "java.io.OutputStream", "java.io.Writer");

    private static final Set<String> MADE = Set.of("File", "FileInputStream", "FileOutputStream", "OutputStreamWriter");

    @Override
    public Set<String> calls() {
        return Set.of(
                "get",
                "of",
                "resolve",
                "resolveSibling",
                "getPath",
                "getFile",
                "getURL",
                "getResource",
                "getResourceAsStream",
                "getRealPath",
                "createRelative",
                "file",
                "touch",
                "readBytes",
                "readUtf8String",
                "readFile",
                "readFileBlocking",
                "open",
                "getName",
                "getFileName");
    }

    @Override
    public Set<String> creations() {
        return CREATED.keySet();
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        // The name of a file alone, behind the last slash.
        if (Flow.isBareName(call) || call.name().equals("getFileName")) {
            call.receiver().ifPresent(sightings::forget);
            return;
        }
        boolean takes = call.rootType()
                        .filter(t -> CalledOn.isListed(call.name(), t, CALLED))
                        .isPresent()
                || (call.name().equals("resolve") && isPath(call, body))
                || (RESOURCES.contains(call.name()) && isOfClass(call));
        if (takes) {
            report(call.arguments(), call, body, sightings);
        }
    }

    /** {@code base.resolve(name)} on what was made by a call. */
    private static boolean isPath(Expression.Call call, Body body) {
        return call.receiver().stream()
                .flatMap(r -> body.valuesOf(r).stream())
                .anyMatch(v -> v instanceof Expression.Call made
                        && (made.name().equals("toPath") || made.startsAt(CALLED.keySet())));
    }

    /** On a class or what loads classes; other objects have resources of their own. */
    private static boolean isOfClass(Expression.Call call) {
        Expression on = call.receiver().orElse(null);
        return on == null
                || on instanceof Expression.Type
                || (on instanceof Expression.Call made && CLASSES.contains(made.name()))
                || Expression.typeOf(on)
                        .filter(t -> t.simpleName().endsWith("ClassLoader")
                                || t.simpleName().equals("Class"))
                        .isPresent();
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.type().is(CREATED.getOrDefault(created.type().simpleName(), ""))) {
            report(created.arguments(), created, body, sightings);
        }
    }

    private static void report(List<Expression> arguments, Expression use, Body body, Sightings sightings) {
        arguments.stream()
                .filter(a -> !isPathAlready(a))
                .flatMap(a -> body.taint(use, a).stream())
                .findFirst()
                .ifPresent(t -> sightings.ofRequest(
                        WeaknessKinds.PATH_FROM_REQUEST, t, "becomes part of the path of a file", body, use));
    }

    private static boolean isPathAlready(Expression argument) {
        return (argument instanceof Expression.New made
                        && MADE.contains(made.type().simpleName()))
                || (argument instanceof Expression.Call call
                        && call.receiver().orElse(null) instanceof Expression.Type on
                        && CALLED.containsKey(on.type().name()))
                || Expression.typeOf(argument)
                        .filter(t -> !(argument instanceof Expression.Type) && t.isAny(PATHS))
                        .isPresent();
    }
}
