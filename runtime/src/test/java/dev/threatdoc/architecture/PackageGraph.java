package dev.threatdoc.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which packages need which.
 *
 * @param arrows for each package those that it needs, all named without {@code dev.threatdoc.}
 */
record PackageGraph(SortedMap<String, SortedSet<String>> arrows) {

    static final String ROOT = "dev.threatdoc.";

    /** Marks say something of a type to its readers; nothing works otherwise for having one. */
    private static final String MARKS = "model.stability";

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?dev\\.threatdoc\\.([a-z0-9.]+)\\.[A-Z]", Pattern.MULTILINE);

    /**
     * What classes and their sources say: a class shows what nobody imports, such as the type between two calls, and an
     * import shows what the compiler leaves out of a class, such as where a constant comes from.
     *
     * @param sources a folder with {@code dev/threatdoc} in it
     */
    static PackageGraph of(Iterable<JavaClass> classes, Path sources) throws IOException {
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency needed : type.getDirectDependenciesFromSelf()) {
                String to = needed.getTargetClass().getBaseComponentType().getPackageName();
                if (to.startsWith(ROOT)) {
                    add(arrows, type.getPackageName().substring(ROOT.length()), to.substring(ROOT.length()));
                }
            }
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher needed = IMPORT.matcher(Files.readString(file));
                while (needed.find()) {
                    add(arrows, packageOf(sources.relativize(file)), needed.group(1));
                }
            }
        }
        return new PackageGraph(arrows);
    }

    private static String packageOf(Path file) {
        List<String> names = new ArrayList<>();
        file.getParent().forEach(n -> names.add(n.toString()));
        return String.join(".", names).substring(ROOT.length());
    }

    private static void add(Map<String, SortedSet<String>> arrows, String from, String to) {
        arrows.computeIfAbsent(from, k -> new TreeSet<>());
        arrows.computeIfAbsent(to, k -> new TreeSet<>());
        if (!from.equals(to) && !to.equals(MARKS)) {
            arrows.get(from).add(to);
        }
    }

    /** The same between rooms: what stands in one room is one. */
    PackageGraph rooms() {
        return joined(PackageGraph::room);
    }

    static String room(String name) {
        return name.split("\\.", 2)[0];
    }

    private PackageGraph joined(UnaryOperator<String> to) {
        SortedMap<String, SortedSet<String>> joined = new TreeMap<>();
        arrows.forEach((from, needed) -> {
            add(joined, to.apply(from), to.apply(from));
            needed.forEach(n -> add(joined, to.apply(from), to.apply(n)));
        });
        return new PackageGraph(joined);
    }

    int arrowCount() {
        return arrows.values().stream().mapToInt(Set::size).sum();
    }

    /** Those that need each other, each group in order; empty if data flows one way. */
    List<SortedSet<String>> cycles() {
        return arrows.keySet().stream()
                .map(this::circle)
                .filter(c -> c.size() > 1)
                .distinct()
                .toList();
    }

    /** All that it needs and that need it, itself among them. */
    private SortedSet<String> circle(String name) {
        SortedSet<String> reached = reach(name);
        return reached.stream()
                .filter(r -> r.equals(name) || reach(r).contains(name))
                .collect(toCollection(TreeSet::new));
    }

    private SortedSet<String> reach(String name) {
        SortedSet<String> reached = new TreeSet<>(Set.of(name));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            arrows.get(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    /** The floor on which each stands: 1 for what needs nothing, else one above the highest that it needs. */
    Map<String, Integer> floors() {
        Map<String, SortedSet<String>> circles = new HashMap<>();
        arrows.keySet().forEach(n -> circles.put(n, circle(n)));
        Map<String, Integer> floors = new TreeMap<>();
        arrows.keySet().forEach(n -> floor(n, circles, floors));
        return floors;
    }

    private int floor(String name, Map<String, SortedSet<String>> circles, Map<String, Integer> floors) {
        Integer known = floors.get(name);
        if (known != null) {
            return known;
        }
        SortedSet<String> circle = circles.get(name);
        int floor = 1
                + circle.stream()
                        .flatMap(c -> arrows.get(c).stream())
                        .filter(n -> !circle.contains(n))
                        .mapToInt(n -> floor(n, circles, floors))
                        .max()
                        .orElse(0);
        circle.forEach(c -> floors.put(c, floor));
        return floor;
    }

    int height() {
        return floors().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
