package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.DfdLayout;
import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a page that draws itself puts things, measured on fifty systems that nobody designed. */
@Needs(Tool.BROWSER)
final class SelfDrawingBrowserTest {

    private static final DiagramOptions PLAIN = DiagramOptions.defaults();

    /** What stands where, read off the drawing; loops are lines that lead back to their box. */
    private static final String PLACES = """
            const numbers = text => text.match(/-?[\\d.]+/g).map(Number);
            const at = node => numbers(node.getAttribute('transform'));
            const rect = node => ['x', 'y', 'width', 'height'].map(a => Number(node.getAttribute(a)));
            const all = selector => [...document.querySelectorAll(selector)];
            return {
              boxes: all('[data-box]').map(n => [...at(n), ...numbers(n.dataset.box).slice(1, 3)]),
              inside: all('[data-box]').map(n => numbers(n.dataset.box)[0]),
              groups: all('[data-group]').map(n => rect(n.querySelector('rect'))),
              outer: all('[data-group]').map(n => numbers(n.dataset.group)[0]),
              names: all('[data-group]').map(n => [Number(n.querySelector('text').getAttribute('x')),
                  Number(n.querySelector('text').getAttribute('y')) - 12.3, numbers(n.dataset.group)[1], 16]),
              labels: all('[data-line]').map(n => [...at(n.querySelector('g')), ...numbers(n.dataset.line).slice(2, 4)]),
              loops: all('[data-line]').map(n => numbers(n.dataset.line)[0] === numbers(n.dataset.line)[1]),
              paths: all('[data-line]').map(n => n.querySelector('.dfd-line').getAttribute('d').match(/[MLQ][^MLQ]*/g)
                  .map(step => numbers(step).slice(0, 2)))
            };
            """;

    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.shared();
        browser.show("<!doctype html><title>t</title><body></body>", "");
    }

    @Test
    void keepsEverythingApartAndCrossesNoMoreThanTheStaticDrawing() {
        long own = 0;
        long other = 0;
        for (int seed = 1; seed <= 50; seed++) {
            int size = 5 + seed % 26;
            Analysis analysis = RandomSystem.of(seed, size, size * 9 / 5, seed % 6, 1 + seed % 4);
            Places places = draw(analysis);
            check(places, "seed " + seed);
            own += crossings(places.paths());
            other += crossings(DfdLayout.of(DfdView.merged(analysis, PLAIN)).edges().stream()
                    .map(PlacedEdge::path)
                    .toList());
        }
        assertThat(own).isPositive().isLessThanOrEqualTo(other * 12 / 10);
    }

    @Test
    void keepsEverythingApartInASystemWithLevelsOfRisk() {
        check(draw(ShopSystem.rated(true)), "shop");
    }

    @Test
    void findsTheSamePlacesEachTime() {
        Analysis analysis = RandomSystem.of(7, 25, 45, 4, 4);
        assertThat(draw(analysis)).isEqualTo(draw(analysis));
    }

    private record Places(
            List<Box> boxes,
            List<Integer> inside,
            List<Box> groups,
            List<Integer> outer,
            List<Box> names,
            List<Box> labels,
            List<Boolean> loops,
            List<List<Point>> paths) {

        /** Whether a box stands in a group, at any depth. */
        boolean isIn(int box, int group) {
            int around = inside.get(box);
            while (around >= 0 && around != group) {
                around = outer.get(around);
            }
            return around == group;
        }
    }

    @SuppressWarnings("unchecked")
    private Places draw(Analysis analysis) {
        SelfDrawingSvg drawer = new SelfDrawingSvg();
        Map<String, List<Object>> read = (Map<String, List<Object>>) browser.run(
                "document.body.innerHTML = arguments[0]; const unpackAll = () => {};\n" + drawer.script() + PLACES,
                drawer.drawings(analysis, PLAIN).get(0).svg());
        return new Places(
                boxes(all(read, "boxes")),
                numbers(all(read, "inside")),
                boxes(all(read, "groups")),
                numbers(all(read, "outer")),
                boxes(all(read, "names")),
                boxes(all(read, "labels")),
                all(read, "loops").stream().map(Boolean.class::cast).toList(),
                all(read, "paths").stream().map(SelfDrawingBrowserTest::path).toList());
    }

    private static List<Object> all(Map<String, List<Object>> read, String name) {
        return Objects.requireNonNull(read.get(name), name);
    }

    private static List<Integer> numbers(List<Object> read) {
        return read.stream().map(n -> ((Number) n).intValue()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Point> path(Object read) {
        return ((List<List<Number>>) read)
                .stream()
                        .map(n -> new Point(n.get(0).doubleValue(), n.get(1).doubleValue()))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Box> boxes(List<Object> read) {
        return read.stream()
                .map(b -> (List<Number>) b)
                .map(n -> new Box(
                        n.get(0).doubleValue(),
                        n.get(1).doubleValue(),
                        n.get(2).doubleValue(),
                        n.get(3).doubleValue()))
                .toList();
    }

    private static void check(Places places, String of) {
        List<Box> solid = new ArrayList<>(places.boxes());
        solid.addAll(places.labels());
        for (int i = 0; i < solid.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(solid.get(i).grown(-0.1).overlaps(solid.get(j)))
                        .as("%s: %s over %s", of, solid.get(i), solid.get(j))
                        .isFalse();
            }
        }
        for (Box name : places.names()) {
            assertThat(solid).as("%s: a boundary's name over something", of).noneMatch(name::overlaps);
        }
        for (int line = 0; line < places.paths().size(); line++) {
            List<Point> path = places.paths().get(line);
            for (int label = 0; label < places.labels().size(); label++) {
                if (label != line && !places.loops().get(line)) {
                    assertThat(crosses(path, places.labels().get(label)))
                            .as("%s: flow %s through the words of %s", of, line, label)
                            .isFalse();
                }
            }
            for (Box box : places.boxes()) {
                assertThat(crosses(path, box.grown(-25)))
                        .as("%s: flow %s through %s", of, line, box)
                        .isFalse();
            }
        }
        for (int box = 0; box < places.boxes().size(); box++) {
            for (int group = 0; group < places.groups().size(); group++) {
                assertThat(places.groups().get(group).overlaps(places.boxes().get(box)))
                        .as("%s: box %s in boundary %s", of, box, group)
                        .isEqualTo(places.isIn(box, group));
            }
        }
    }

    private static boolean crosses(List<Point> path, Box box) {
        for (int i = 1; i < path.size(); i++) {
            if (box.isCrossedBy(path.get(i - 1), path.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** How often lines cross others. */
    private static long crossings(List<List<Point>> paths) {
        long crossings = 0;
        for (int i = 0; i < paths.size(); i++) {
            for (int j = 0; j < paths.size(); j++) {
                if (i != j) {
                    crossings += crossings(paths.get(i), paths.get(j));
                }
            }
        }
        return crossings;
    }

    /** How often level pieces of one line cross upright ones of another. */
    private static long crossings(List<Point> level, List<Point> upright) {
        long crossings = 0;
        for (int i = 1; i < level.size(); i++) {
            Point a = level.get(i - 1);
            Point b = level.get(i);
            for (int j = 1; j < upright.size(); j++) {
                Point c = upright.get(j - 1);
                Point d = upright.get(j);
                if (a.y() == b.y()
                        && c.x() == d.x()
                        && Math.min(a.x(), b.x()) + 0.5 < c.x()
                        && c.x() < Math.max(a.x(), b.x()) - 0.5
                        && Math.min(c.y(), d.y()) + 0.5 < a.y()
                        && a.y() < Math.max(c.y(), d.y()) - 0.5) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
