package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The functions of the page's script, one by one, with a page that is as small as they allow. */
@Needs(Tool.BROWSER)
final class PageScriptTest {

    private static final String PAGE = """
            <!doctype html><title>t</title>
            <dl id="words">
            <div class="gloss" id="word-isHardened" data-yes="is hardened" data-no="is not hardened" data-unsaid="is not hardened"></div>
            <div class="gloss" id="word-protocol" data-yes="protocol" data-no="" data-unsaid="has no protocol"></div>
            </dl>
            <details class="threat" id="threat-T1" data-stride="spoofing" data-catalog="core"><summary><b class="id">T1</b> <span class="title">Beta</span></summary></details>
            <details class="threat" id="threat-T2" data-stride="" data-catalog="capec"><summary><b class="id">T2</b> <span class="title">Alpha</span></summary></details>
            <details class="item" id="item-flow/x"><summary><span class="kind">Dataflow</span> <bdi>X</bdi></summary>
            <p class="about">From <bdi>A</bdi> to <bdi>B</bdi>. Declared at <code>src/main/F.java:7</code>.</p>
            <ul class="facts said"><li>protocol = "a = b" <i>declared, line 9</i></li><li>isHardened of <bdi>A = C</bdi> = true <i>derived, G.java:3</i></li></ul>
            <ul class="facts unsaid"><li>isHardened of <bdi>D</bdi></li></ul>
            <ul class="found"><li class="s5 r545 g0 d0 d1 u0 T1 G0">T1<p>Evidence: e</p><ul><li class="s2 r233 certain known">T2</li></ul></li></ul>
            </details>
            """;

    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.shared();
        browser.show(PAGE, "");
    }

    @Test
    void isMadeOfAllItsParts() throws IOException {
        consistsOf("script", ".js", PageResource.SCRIPTS);
        consistsOf("style", ".css", PageResource.STYLES);
    }

    private static void consistsOf(String name, String ending, List<String> parts) throws IOException {
        Path folder = Path.of("src", "main", "resources", "dev", "threatdoc", "tell", "html", name);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            parts.stream().map(s -> s + ending).toList());
        }
    }

    @Test
    void readsFindingsWithTheirFacts() {
        assertThat(run("const f = findings[0]; return [f.id, f.severity, f.impact, f.likelihood, f.risk, f.certainty,"
                        + " f.status, f.patterns.length, text(f.notes[0]), findings[1].parent === f]"))
                .isEqualTo(List.of("T1@flow/x", 5L, 5L, 4L, 5L, "assumed", "open", 1L, "Evidence: e", true));
        assertThat(run("return findings[0].unsaid.map(f => f.name + '/' + f.owner)"))
                .isEqualTo(List.of("isHardened/", "isHardened/D"));
        assertThat(run("return findings[0].settledBy.map(f => f.name + '/' + f.owner)"))
                .isEqualTo(List.of("protocol/B", "isHardened/"));
        assertThat(run("return [findings[1].certainty, findings[1].status, isDue(findings[1])]"))
                .isEqualTo(List.of("certain", "known", false));
    }

    @Test
    void saysFactsInWords() {
        assertThat(
                        run(
                                "const f = findings[0]; return [...f.said, ...f.unsaid].map(x => text(factLine(x, f.item.file)))"))
                .isEqualTo(List.of(
                        "protocol is \"a = b\" protocol = \"a = b\" declared, F.java:9",
                        "A = C is hardened isHardened = true derived, G.java:3",
                        "is not hardened isHardened, undeclared",
                        "D is not hardened isHardened, undeclared"));
        assertThat(run("return certaintyOf(findings[0])"))
                .isEqualTo("Assumed: it may turn out otherwise when somebody declares protocol of B, isHardened.");
    }

    @Test
    void keepsAFilterInTheAddress() {
        String there = "q=a%20b%26c&item=flow%2Fx&sort=id&severity=5.4&stride=.spoofing";
        assertThat(run("return toFragment(fromFragment(arguments[0]))", there))
                .isEqualTo("q=a%20b%26c&item=flow%2Fx&sort=id&severity=5.4&stride=spoofing");
        assertThat(run("return toFragment(untouched())")).isEqualTo("");
        assertThat(run("return fromFragment('q=%E0%A4%A&nonsense=1&__proto__=2').q"))
                .isEqualTo("%E0%A4%A");
        assertThat(run("return Object.keys(fromFragment('nonsense=1')).includes('nonsense')"))
                .isEqualTo(false);
    }

    @Test
    void hidesWhatIsKnownAtFirstAndCallsTheOthersNew() {
        assertThat(run("return [...untouched().status]")).isEqualTo(List.of("open"));
        assertThat(run("return [statusWord('open'), statusWord('known')]")).isEqualTo(List.of("new", "known"));
    }

    @Test
    void testsFindings() {
        assertThat(matching("")).isEqualTo(List.of("T1"));
        assertThat(matching("status=")).isEqualTo(List.of("T1", "T2"));
        assertThat(matching("status=&q=alpha")).isEqualTo(List.of("T2"));
        assertThat(matching("status=&q=dataflow+x")).isEqualTo(List.of());
        assertThat(matching("status=&q=dataflow%20x")).isEqualTo(List.of("T1", "T2"));
        assertThat(matching("status=&impact=2&likelihood=3")).isEqualTo(List.of("T2"));
        assertThat(matching("status=&certainty=certain&catalog=core")).isEqualTo(List.of());
    }

    @Test
    void orders() {
        for (Map.Entry<String, List<String>> order : Map.of(
                        "severity", List.of("T1", "T2"),
                        "risk", List.of("T1", "T2"),
                        "id", List.of("T1", "T2"),
                        "title", List.of("T2", "T1"))
                .entrySet()) {
            assertThat(run(
                            "return [...findings].reverse().sort(ORDERS[arguments[0]]).map(f => f.threat.id)",
                            order.getKey()))
                    .as(order.getKey())
                    .isEqualTo(order.getValue());
        }
    }

    @Test
    void makesElements() {
        assertThat(run(
                        "return make('a', {href: '#x', hidden: true, id: null, class: false}, 'b', ['c', [make('i', {}), null]])"
                                + ".outerHTML"))
                .isEqualTo("<a href=\"#x\" hidden=\"\">bc<i></i></a>");
        assertThat(run("return [count(1, 'place'), count(2, 'place'), count(0, 'entry', 'entries')]"))
                .isEqualTo(List.of("1 place", "2 places", "0 entries"));
    }

    private Object matching(String fragment) {
        return run("return findings.filter(testOf(fromFragment(arguments[0]))).map(f => f.threat.id)", fragment);
    }

    /** Runs a script that sees the functions of all parts, and has read the page, but not set it to work. */
    private Object run(String script, Object... arguments) {
        StringBuilder all = new StringBuilder("'use strict';");
        PageResource.SCRIPTS.stream()
                .filter(s -> !s.equals("start"))
                .forEach(s ->
                        all.append(PageResource.text("script/" + s + ".js")).append('\n'));
        return browser.run(all + "readWords(); readThreats(); readItems();\n" + script, arguments);
    }
}
