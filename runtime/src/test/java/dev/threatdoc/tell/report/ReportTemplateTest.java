package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportTemplateTest {

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "golden", "ReportTemplateTest");
    private static final Analysis SHOP = AnsweredSystem.analysis();

    @Test
    void printsTheSampleAsTheOriginalToolDoes() throws IOException, TemplateException {
        // Written by the original tool, and so never rewritten from here.
        assertThat(render(file("sample.md"), CommentsFindings.analysis())).isEqualTo(file("sample.out.md"));
    }

    @Test
    void knowsEveryForm() throws IOException, TemplateException {
        Golden.check(ReportTemplateTest.class, "every-form.out.md", render(file("every-form.md"), SHOP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "{tm.name} ¦ Shop",
                "{tm.isOrdered} ¦ False",
                "{tm.onDuplicates} ¦ Action.NO_ACTION",
                "{{{tm.name}}} ¦ {Shop}",
                "{data:repeat:{{item.classification}} {{item.isPII}}} ¦ Classification.SECRET True",
                "{data:repeat:{{item.carriedBy}}} ¦ Buy, Save",
                "{data:repeat:{{item.carriedBy:repeat:{{item.name}} in {{{{item.name}}}};}}} ¦ Order in Buy;Order in Save;",
                "{dataflows:repeat:{{item.display_name:call}} {{item.display_name}};} ¦ (1) Buy (1) Buy;(2) Receipt (2) Receipt;(3) Save (3) Save;",
                "{dataflows:repeat:<{{item.dstPort}}>} ¦ <443><><5432>",
                "{dataflows:repeat:<{{item.order}}{{item.srcPort:if:x}}{{item.dstPort:if:y}}>} ¦ <1y><2><3y>",
                "{dataflows:repeat:{{tm.name}}} ¦ ShopShopShop",
                "{dataflows:repeat:{{item.source}},} ¦ Actor(Customer),Server(Web Server),Server(Web Server),",
                "{dataflows:repeat:[{{item.response.name}}{{item.responseTo:if:to }}{{item.responseTo.name}}]} ¦ [Receipt][to Buy][]",
                "{elements:repeat:{{item.port}},} ¦ ,,5432,,,,,,",
                "{elements:repeat:{{item:call:getElementType}},} ¦ Actor,Server,Datastore,Boundary,Boundary,Dataflow,Dataflow,Dataflow,",
                "{assets:repeat:{{item.levels}}{{item.inputs}}:} ¦ 0Buy:0Save:",
                "{findings:repeat:{{item.response}} {{item.owner}} {{item.until}},} ¦ '  ,  ,  ,accepted Ann 2027-01-31,  ,'",
                "{findings:repeat:{{item.certainty}} {{item.settledBy}};} ¦ assumed isEncrypted;certain ;certain ;certain ;certain ;",
                "{findings:repeat:{{item.element.name}},} ¦ Web Server,Web Server,Web Server,Web Server,Save,",
                "{elements:repeat:{{item.findings:if:{{item.name}}:{{item.findings:repeat: {{{{item.threat_id}}}}}};}}} ¦ Web Server: DE01 IN01 CAPEC-7 DS01;Save: DE01;",
                "{assets:repeat:{{item:call:getInScopeFindings:{{item.name:if:<{{item:call:getThreatId}}>}}}}} ¦ <DE01><IN01><CAPEC-7><DS01>",
                "{tm.assumptions:repeat:{{item.exclude}}} ¦ DS01",
                "{dataflows:repeat:{tm.assumptions:repeat:{{item.name}}}: {{item.name}};} ¦ Disks are encrypted: Buy;Disks are encrypted: Receipt;Disks are encrypted: Save;",
                "{tm.assumptions:not:x}{tm.description:if:y} ¦ y"
            })
    void printsValues(String template, String expected) throws TemplateException {
        assertThat(render(template.strip(), SHOP)).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "a } ¦ 1:3: this \"}\" closes nothing; a brace in the text is written twice",
                "a {tm.name ¦ 1:3: this \"{\" is never closed; a brace in the text is written twice",
                "{ ¦ 1:1: this \"{\" is never closed; a brace in the text is written twice",
                "{findings:repeat:{{item.id} ¦ 1:1: this \"{\" is never closed; a brace in the text is written twice",
                "{} ¦ 1:2: \"\" is not known here; expected one of tm, dataflows, threats, findings, elements, assets, actors, boundaries, data",
                "{tm.nmae} ¦ 1:5: \"nmae\" is no property of the model; did you mean \"name\"?",
                "{item.name} ¦ 1:2: \"item\" is known inside of repeat and call only",
                "{finding:repeat:x} ¦ 1:2: \"finding\" is not known here; did you mean \"findings\"?",
                "{findings:repeat:{{item.titel}}} ¦ 1:25: \"titel\" is no property of a finding; did you mean \"title\"?",
                "{data:repeat:{{item.carriedBy:repeat:{{{{item.sorce}}}}}}} ¦ 1:47: \"sorce\" is no property of a dataflow; did you mean \"source\"?",
                "{actors:repeat:{{item.dstPort}}} ¦ '1:23: \"dstPort\" is no property of an actor; expected one of name, display_name, id, kind, place, inBoundary, parents, levels, findings, assumptions, weaknesses, controls, ...'",
                "{tm.name.x} ¦ 1:10: \"x\" cannot be asked of a text",
                "{tm.name:repeat:x} ¦ '1:10: a list is expected to repeat something, but this is a text'",
                "{findings:rpeat:x} ¦ 1:11: \"rpeat\" is no operation; did you mean \"repeat\"?",
                "{tm.name:>20} ¦ '1:10: \">20\" is no operation; expected one of repeat, if, not, call'",
                "{findings:repeat} ¦ 1:17: expected \":\" behind \"repeat\"",
                "{findings:repeat:{{item:call:getThreatID}}} ¦ 1:30: \"getThreatID\" is no helper; did you mean \"getThreatId\"?",
                "{dataflows:repeat:{{item:call:getThreatId}}} ¦ '1:31: getThreatId is for a finding, but this is a dataflow'",
                "{data:repeat:{{item:call:getFindingCount}}} ¦ '1:26: getFindingCount is for an element, a boundary or a dataflow, but this is a data asset'",
                "{tm[0]} ¦ '1:4: expected a name such as tm.name, then \":\" or \"}\"'",
                "{tm.{tm.name}} ¦ '1:5: expected a name such as tm.name, then \":\" or \"}\"'",
                "{tm.__class__} ¦ '1:5: \"__class__\" is no property of the model; expected one of name, description, assumptions, findings, excluded_findings, isOrdered, mergeResponses, ignoreUnused, onDuplicates'"
            })
    void saysWhereAMistakeIs(String template, String message) {
        assertThatThrownBy(() -> ReportTemplate.parse(new TemplateSource("r.md", template.strip())))
                .isInstanceOfSatisfying(
                        TemplateException.class, e -> assertThat(e.problem()).hasToString("r.md:" + message));
    }

    @Test
    void countsLines() {
        assertThatThrownBy(() -> render("\n\n{findings:repeat:\n  {{item.name}}\n}", SHOP))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(e.place().words()).isEqualTo("r.md:4:10"));
    }

    @Test
    void findsMistakesWhereAListIsEmpty() {
        Analysis empty = Threats.none(SHOP.model());

        assertThatThrownBy(() -> render("{findings:repeat:{{item.nothing}}}", empty))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void readsTextOfTheModelAsText() throws TemplateException {
        Analysis braces = Threats.none(SmallSystem.named("{tm.name} {{item.name}} {{{{x}}}} }"));

        assertThat(render("{elements:repeat:{tm.name}:{{item.name}};}", braces))
                .startsWith("{tm.name} {{item.name}} {{{{x}}}} }:{tm.name} {{item.name}} {{{{x}}}} } 1;");
    }

    @Test
    void endsHoweverItsRepetitionsAreNested() {
        String body = "x";
        for (int i = 0; i < 12; i++) {
            body = "{elements:repeat:" + body.replace("{", "{{").replace("}", "}}") + "}";
        }
        String template = body;

        assertThatThrownBy(() -> render(template, SHOP))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("never come to an end");
    }

    @Test
    void refusesToBeNestedWithoutEnd() {
        String template = "{tm.name:if:".repeat(1000) + "}".repeat(1000);

        assertThatThrownBy(() -> render(template, SHOP))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static String file(String name) throws IOException {
        return Files.readString(TEMPLATES.resolve(name), StandardCharsets.UTF_8);
    }

    private static String render(String template, Analysis analysis) throws TemplateException {
        return ReportTemplate.parse(new TemplateSource("r.md", template)).render(analysis);
    }

    @Test
    void refusesToFillTheMemory() {
        String body = "A".repeat(300_000);
        for (int i = 0; i < 6; i++) {
            body = "{elements:repeat:" + body.replace("{", "{{").replace("}", "}}") + "}";
        }
        String template = body;

        assertThatThrownBy(() -> render("\n\n" + template, SHOP))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(e.problem().toString()).contains(":3:"))
                .hasMessageContaining("million characters");
    }
}
