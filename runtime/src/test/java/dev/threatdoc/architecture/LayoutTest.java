package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every package has a place, and needs what its {@code package-info} says and its room may need. */
final class LayoutTest {

    private static LayoutCheck layout = new LayoutCheck(new PackageGraph(new TreeMap<>()), Map.of());

    @BeforeAll
    static void read() throws IOException {
        layout = RuntimeLayout.read();
        assertThat(layout.graph().arrows()).hasSizeGreaterThan(30);
    }

    @Test
    void everyPackageHasAPlace() {
        assertThat(layout.places()).isEmpty();
    }

    @Test
    void everyPackageSaysOnWhatItDepends() {
        assertThat(layout.packages()).isEmpty();
    }

    @Test
    void roomsNeedWhatTheyMayNeed() {
        assertThat(layout.rooms()).isEmpty();
    }

    @Test
    void recognisersOfOneRoleNeedNoneOfAnother() {
        assertThat(layout.roles()).isEmpty();
    }

    @Test
    void nothingNeedsItself() {
        assertThat(layout.circles()).isEmpty();
    }

    @Test
    void complainsAboutAPackageThatNobodyPlaced() {
        assertThat(with("stray", "cli", "tell.html", "discover.recognise.ai").places())
                .anyMatch(p -> p.startsWith("[stray] is in no room"));
        assertThat(with("read.stray").places())
                .anyMatch(p -> p.startsWith("read.stray has no place") && p.contains("<li>{@code read.stray}"));
    }

    @Test
    void complainsAboutAPackageThatDoesNotSayOnWhatItDepends() {
        assertThat(with("read.stray", "read.json", "model").packages())
                .contains("read.stray needs [model, read.json], its package-info says null; true were"
                        + " \"Depends on {@code model} and {@code read.json}.\"");
        assertThat(with("read.json", "model", "read.yaml").packages())
                .anyMatch(p -> p.startsWith("read.json needs [model, read.yaml], its package-info says [model]"));
    }

    @Test
    void complainsAboutAnArrowThatNobodyAllowed() {
        assertThat(with("tell.html", "draw.svg").rooms()).contains("tell may not need draw, but does, in [tell.html]");
        assertThat(with("tell.diagram", "draw.svg").circles())
                .anyMatch(c -> c.startsWith("the rooms [draw, tell]"))
                .anyMatch(c -> c.startsWith("the packages [draw.layout, draw.svg, tell.diagram]"));
    }

    @Test
    void complainsAboutARecogniserThatNeedsAnother() {
        assertThat(with("discover.recognise.ai", "discover.recognise.client").roles())
                .contains("discover.recognise.ai needs discover.recognise.client; what both need belongs to"
                        + " discover.recognise");
    }

    @Test
    void readsWhatAPackageInfoSays() {
        PackageInfo info = PackageInfo.read("""

                 * Files as {@code values}, and so on. More.
                 *
                 * <ul>
                 *   <li>{@code read.json}: JSON
                 * </ul>
                 *
                 * <p>Depends on {@code model},
                 * {@code model.text} and {@code read.json}. The room depends on no other.
                 """);

        assertThat(info.summary()).isEqualTo("Files as `values`, and so on");
        assertThat(info.parts()).containsExactly("read.json");
        assertThat(info.needs()).hasValue(new TreeSet<>(Set.of("model", "model.text", "read.json")));
        assertThat(info.rooms()).hasValue(new TreeSet<>());
    }

    /** The layout with a package that needs others, in the place of what it needs now. */
    private static LayoutCheck with(String name, String... needed) {
        SortedMap<String, SortedSet<String>> arrows =
                new TreeMap<>(layout.graph().arrows());
        arrows.put(name, new TreeSet<>(List.of(needed)));
        return new LayoutCheck(new PackageGraph(arrows), layout.infos());
    }
}
