package dev.threatdoc.architecture;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that shows how the code is laid out. */
final class LayoutPage {

    private LayoutPage() {}

    static String write(LayoutCheck layout) {
        PackageGraph rooms = layout.graph().rooms();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("\n## Rooms\n\n").append(counts(rooms, "room")).append("\n\n");
        page.append("```mermaid\nflowchart BT\n");
        rooms.arrows()
                .forEach((from, needed) -> needed.forEach(to -> page.append("  ")
                        .append(from)
                        .append(" --> ")
                        .append(to)
                        .append('\n')));
        page.append("```\n\n");
        table(page, rooms, n -> summary(layout, n));
        page.append("\n| room | may need | because |\n| --- | --- | --- |\n");
        Rooms.ARROWS.forEach(a -> page.append(row(code(a.from()), code(a.to()), a.because())));
        page.append("\n## Packages\n\n")
                .append(counts(layout.graph(), "package"))
                .append("\n\n");
        table(page, layout.graph(), n -> summary(layout, n));
        return page.toString();
    }

    /** Rooms and packages alone, of any tree. */
    static String graph(PackageGraph graph) {
        StringBuilder page = new StringBuilder(counts(graph.rooms(), "room")).append("\n\n");
        table(page, graph.rooms(), n -> "");
        page.append('\n').append(counts(graph, "package")).append("\n\n");
        table(page, graph, n -> "");
        return page.toString();
    }

    private static String counts(PackageGraph graph, String what) {
        return graph.arrows().size() + " " + what + "s, " + graph.arrowCount() + " arrows, " + graph.height()
                + " floors, "
                + (graph.cycles().isEmpty() ? "no circle." : "circles: " + graph.cycles() + ".");
    }

    private static void table(StringBuilder page, PackageGraph graph, Function<String, String> summary) {
        Map<String, Integer> floors = graph.floors();
        page.append("| floor | name | what | needs |\n| --- | --- | --- | --- |\n");
        graph.arrows().keySet().stream()
                .sorted((a, b) -> floors.get(a).equals(floors.get(b))
                        ? a.compareTo(b)
                        : floors.get(a).compareTo(floors.get(b)))
                .forEach(n -> page.append(row(
                        floors.get(n).toString(),
                        code(n),
                        summary.apply(n),
                        names(graph.arrows().get(n)))));
    }

    private static String summary(LayoutCheck layout, String name) {
        PackageInfo info = layout.infos().get(name);
        return info == null ? "" : info.summary();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String names(Collection<String> names) {
        return names.stream().map(LayoutPage::code).collect(Collectors.joining(", "));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static final String INTRODUCTION = """
            # How the runtime is laid out

            A room is a package right below `dev.threatdoc`, and all below it. Each room's `package-info` says what belongs
            there and what does not; each package's, on which others it depends. A test compares that with the code, and
            writes this page: `mvn -ntp -pl runtime -am test -Dtest=LayoutPageTest
            -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true`. With `-Dlayout.of=TREE` it measures another
            checkout that was compiled, and writes `runtime/target/layout-of.md`.

            What needs nothing stands on floor 1, everything else one floor above the highest that it needs.
            """;
}
