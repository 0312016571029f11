package dev.threatdoc.architecture;

import static dev.threatdoc.architecture.PackageGraph.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with a layout: packages without a place, and arrows that nobody has allowed. Each message says
 * what to write where.
 *
 * @param graph the packages that there are
 * @param infos what their {@code package-info}s say; those of rooms among them
 */
record LayoutCheck(PackageGraph graph, Map<String, PackageInfo> infos) {

    private static final String ROLES = "discover.recognise.";

    /** Packages in no room, in none of the room's list, or in its list though they are gone. */
    List<String> places() {
        List<String> problems = new ArrayList<>();
        SortedMap<String, SortedSet<String>> byRoom = new TreeMap<>();
        graph.arrows()
                .keySet()
                .forEach(p ->
                        byRoom.computeIfAbsent(room(p), k -> new TreeSet<>()).add(p));
        byRoom.forEach((room, packages) -> {
            if (!Rooms.names().contains(room)) {
                problems.add(packages + " is in no room; move it into one of " + Rooms.names()
                        + ", or give a new room its arrows in Rooms.java");
                return;
            }
            SortedSet<String> parts = info(room).map(PackageInfo::parts).orElse(Collections.emptySortedSet());
            difference(packages, parts)
                    .forEach(p -> problems.add(p + " has no place; the list in the package-info of " + room + " lacks "
                            + "\"<li>{@code " + p + "}: what belongs there\""));
            difference(parts, packages)
                    .forEach(p -> problems.add(p + " is in the list of the package-info of " + room + ", but gone"));
        });
        return problems;
    }

    /** Packages whose {@code package-info} does not say on what they depend. */
    List<String> packages() {
        List<String> problems = new ArrayList<>();
        graph.arrows().forEach((name, needed) -> {
            SortedSet<String> said = info(name).flatMap(PackageInfo::needs).orElse(null);
            if (said == null || !said.equals(needed)) {
                problems.add(name + " needs " + needed + ", its package-info says " + said + "; true were \""
                        + sentence("Depends on", needed) + "\"");
            }
        });
        return problems;
    }

    /** Rooms that need what {@link Rooms} does not allow, or whose {@code package-info} says otherwise. */
    List<String> rooms() {
        List<String> problems = new ArrayList<>();
        graph.rooms().arrows().forEach((room, needed) -> {
            difference(needed, Rooms.allowed(room))
                    .forEach(n -> problems.add(room + " may not need " + n + ", but does, in " + from(room, n)));
            difference(Rooms.allowed(room), needed)
                    .forEach(n -> problems.add(room + " does not need " + n + " any more; take the line from Rooms"));
            SortedSet<String> said = info(room).flatMap(PackageInfo::rooms).orElse(null);
            if (!Rooms.allowed(room).equals(said)) {
                problems.add("the package-info of " + room + " says that it needs " + said + "; true were \""
                        + sentence("The room depends on", Rooms.allowed(room)) + "\"");
            }
        });
        return problems;
    }

    /** Recognisers of one role that need those of another. */
    List<String> roles() {
        List<String> problems = new ArrayList<>();
        graph.arrows()
                .forEach((name, needed) -> needed.stream()
                        .filter(n -> name.startsWith(ROLES) && n.startsWith(ROLES))
                        .forEach(n ->
                                problems.add(name + " needs " + n + "; what both need belongs to discover.recognise")));
        return problems;
    }

    /** Packages and rooms that need each other. */
    List<String> circles() {
        List<String> problems = new ArrayList<>();
        graph.cycles().forEach(c -> problems.add("the packages " + c + " need each other"));
        graph.rooms().cycles().forEach(c -> problems.add("the rooms " + c + " need each other"));
        return problems;
    }

    private Optional<PackageInfo> info(String name) {
        return Optional.ofNullable(infos.get(name));
    }

    private SortedSet<String> from(String room, String to) {
        return graph.arrows().entrySet().stream()
                .filter(e -> room(e.getKey()).equals(room))
                .filter(e -> e.getValue().stream().anyMatch(n -> room(n).equals(to)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> difference(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String sentence(String start, SortedSet<String> names) {
        String all = names.stream().map(n -> "{@code " + n + "}").collect(Collectors.joining(", "));
        return start + " " + (all.isEmpty() ? "no other" : all.replaceFirst(", ([^,]*)$", " and $1")) + ".";
    }
}
