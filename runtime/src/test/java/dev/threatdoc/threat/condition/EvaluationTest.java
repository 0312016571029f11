package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions mean in a model of a user, a web server in a zone within a zone, and a database. */
class EvaluationTest {

    /** Each line of the tests below: a subject, what is true of it, and what is not. */
    private static Models models() {
        return Models.model()
                .boundary("Company")
                .boundary("DMZ")
                .in("Company")
                .boundary("Lab")
                .data("Password")
                .set("isCredentials", true)
                .set("classification", Enums.CLASSIFICATION.constant("SECRET").orElseThrow())
                .set("format", "JSON")
                .data("Comment")
                .set("classification", Enums.CLASSIFICATION.constant("PUBLIC").orElseThrow())
                .item(Kinds.ACTOR, "User")
                .server("Web")
                .in("DMZ")
                .level(2)
                .set("protocol", "Https")
                .set("port", 443)
                .set("usesCache", true)
                .set("minTLSVersion", Enums.TLS_VERSION.constant("TLSv12").orElseThrow())
                .control("isHardened", true)
                .control("authenticationScheme", "Basic")
                .datastore("DB")
                .in("Company")
                .with("Password")
                .set("isSQL", true)
                .set("type", Enums.DATASTORE_TYPE.constant("SQL").orElseThrow())
                .set(
                        "maxClassification",
                        Enums.CLASSIFICATION.constant("SECRET").orElseThrow())
                .flow("Login", "User", "Web")
                .with("Password", "Comment")
                .set("tlsVersion", Enums.TLS_VERSION.constant("TLSv11").orElseThrow())
                .set(
                        "maxClassification",
                        Enums.CLASSIFICATION.constant("SECRET").orElseThrow())
                .set("sourceFiles", List.of("a.java", "b.java"))
                .flow("Welcome", "Web", "User")
                .with("Comment")
                .responseTo("Login")
                .flow("Query", "Web", "DB")
                .flow("Backup", "DB", "DB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // properties and controls
                "Web|target.usesCache",
                "Web|target.usesCache is True and target.usesVPN is False",
                "Web|target.isHardened and target.controls.isHardened",
                "Web|target.controls.authenticationScheme.lower() == 'basic'",
                "Web|target.protocol.upper() == 'HTTPS' and 'HTTPS' != target.protocol",
                "Web|target.name == 'Web' and target.OS == ''",
                "Web|target.levels == {2, 0} and 2 in target.levels and 1 not in target.levels",
                "Login|target.sourceFiles == ['a.java', 'b.java'] and target.sourceFiles != ('b.java', 'a.java')",
                "Login|target.order == -1 and target.order < 0",
                // the rest of the model
                "Web|target.inBoundary.name == 'DMZ' and target.inBoundary.inBoundary.name == 'Company'",
                "User|target.inBoundary is None and target.inBoundary.name is None",
                "DMZ|[b.name for b in target.parents] == ['Company']",
                "DMZ|target.parents == [target.inBoundary]",
                "Web|[f.name for f in target.inputs] == ['Login']",
                "Web|[f.name for f in target.outputs] == ['Query']",
                "DB|len(target.inputs) == 2 and any(f.sink is f.source for f in target.outputs)",
                "Login|target.response.name == 'Welcome' and target.response.responseTo is target",
                "Query|target.response is None and target.responseTo is None",
                "Login|any(f is target for d in target.data for f in d.carriedBy)",
                "Login|all('Web' in d.processedBy for d in target.data)",
                "DB|target.data == 'Password' and 'Password' in target.data and target.data != 'Comment'",
                "Query|not target.data and target.data == [] and not any(target.data) and all(target.data)",
                // what the kind does not have is None
                "Login|target.source.usesCache is None and target.source.usesCache is not False",
                "Login|target.sink.usesCache is True and not target.source.usesCache",
                "Query|target.sink.isSQL and target.source.isSQL is None",
                "Query|not (target.source.isSQL < 5) and not (target.source.isSQL >= 5)",
                "Query|target.response.source.port is None and not target.response.data",
                "Query|len(target.response.data) == 0 and sum(d.isPII for d in target.response.data) == 0",
                "Query|max(d.classification for d in target.data) is None",
                "Query|target.response.name.lower() is None and target.response.order + 1 is None",
                "Query|not target.response.hasDataLeaks() and not target.response.oneOf(Dataflow)",
                // kinds
                "Web|target.oneOf(Server) and target.oneOf(Datastore, Asset) and target.oneOf(Element)",
                "Web|not target.oneOf(Process, Datastore) and target.oneOf(Process, 'Web')",
                "Login|target.sink.oneOf('DB', 'Web') and not target.sink.oneOf('web')",
                "Login|target.oneOf(target.response.responseTo) and not target.oneOf(target.sink)",
                "Web|any(f.sink.oneOf(Datastore) and f.sink.type == DatastoreType.SQL for f in target.outputs)",
                // boundaries
                "Web|target.inside('DMZ') and target.inside('Company') and target.inside(Boundary)",
                "Web|not target.inside('Lab') and target.inside('Lab', 'Company')",
                "Web|target.inside(target.inBoundary.inBoundary)",
                "User|not target.inside(Boundary) and not target.inside('DMZ')",
                "DMZ|target.inside('Company') and not target.inside('DMZ')",
                "Login|target.crosses(Boundary) and target.crosses('DMZ') and target.crosses('Company')",
                "Login|not target.crosses('Lab') and target.enters('DMZ') and target.enters(Boundary)",
                "Login|not target.exits(Boundary) and not target.exits('DMZ') and not target.inside(Boundary)",
                "Welcome|target.exits('DMZ', 'Lab') and target.exits(Boundary) and not target.enters(Boundary)",
                "Query|target.crosses(Boundary) and target.crosses('DMZ') and not target.crosses('Company')",
                "Query|target.exits(Boundary) and not target.enters(Boundary) and not target.exits('Company')",
                "Backup|not target.crosses(Boundary) and not target.enters(Boundary)",
                // leaks and versions
                "Login|target.hasDataLeaks()",
                "Backup|not target.hasDataLeaks()",
                "Web|target.checkTLSVersion(target.inputs)",
                "Web|target.checkTLSVersion(f for f in target.inputs if f.name == 'Login')",
                "DB|not target.checkTLSVersion(target.inputs)",
                "Login|target.tlsVersion < target.sink.minTLSVersion <= TLSVersion.TLSv12",
                "Login|max(d.classification for d in target.data) == Classification.SECRET",
                "Login|min(d.classification for d in target.data) > Classification.UNKNOWN",
                "Login|any(d.credentialsLife in (Lifetime.NONE, Lifetime.LONG) for d in target.data)",
                // loops
                "Login|len([d for d in target.data if d.isCredentials]) == 1",
                "Login|[d.name for d in target.data if d.isCredentials if d.format] == ['Password']",
                "Login|'Comment' in (d.name for d in target.data) and 'Login' not in [d.name for d in target.data]",
                "Web|any(any(d.isCredentials for d in f.data) for f in target.inputs)",
                "Web|any(d.isCredentials for f in target.inputs for d in f.data)",
                "Web|[x for x in [x for x in (3, 1, 2) if x > 1] if x < 3] == [2]",
                "Web|any(x == 2 and any(x == 5 for x in (4, 5)) and x == 2 for x in (1, 2))",
                "Web|sum(x * y for x in (1, 2) for y in (10, 20) if x * y != 20) == 50",
                "Web|(1 if target.usesCache else 2) == 1 and (1 if target.usesVPN else 2) == 2",
            })
    void isTrue(String subject, String condition) {
        assertThat(models().holds(subject, condition)).isTrue();
        assertThat(models().holds(subject, "not (" + condition + ")")).isFalse();
    }

    @Test
    void isFalseForFlowMethodsOnOtherSubjects() throws ConditionException {
        Condition condition =
                Condition.compile("target.crosses(Boundary) or target.hasDataLeaks()", List.of(Kinds.ELEMENT));
        ModelGraph graph = models().graph();

        assertThat(graph.subjects())
                .filteredOn(s -> condition.holds(s, graph))
                .extracting(Subject::name)
                .containsExactly("Login", "Welcome", "Query");
    }

    @Test
    void readsAPropertyOnTheKindThatHasItAndElseTheControl() {
        Models models = Models.model()
                .item(Kinds.PROCESS, "P")
                .set("tracksExecutionFlow", false)
                .control("tracksExecutionFlow", true)
                .server("S")
                .control("tracksExecutionFlow", true);

        assertThat(models.holds("P", "target.tracksExecutionFlow")).isFalse();
        assertThat(models.holds("P", "target.controls.tracksExecutionFlow")).isTrue();
        assertThat(models.holds("S", "target.tracksExecutionFlow")).isTrue();
    }

    @Test
    void comparesItemsByIdentityNotByContent() {
        Models models = Models.model().server("A").server("B").flow("F", "A", "B");

        assertThat(models.holds("F", "target.source == target.sink")).isFalse();
        assertThat(models.holds("F", "target.source is target.source")).isTrue();
    }

    @Test
    void canReadEveryComputedPropertyOfEveryKind() {
        Models models = Models.model().boundary("boundary").data("data");
        for (ElementKind kind : Kinds.all()) {
            boolean element = kind.is(Kinds.ELEMENT) && kind != Kinds.DATAFLOW && kind != Kinds.BOUNDARY;
            if (element) {
                models.item(kind, kind.name()).in("boundary").with("data");
            }
        }
        models.flow("flow", "Element", "Server").with("data");
        models.flow("back", "Server", "Element").responseTo("flow");
        models.of("boundary").in("outer").boundary("outer");

        for (Subject subject : models.graph().subjects()) {
            for (PropertySpec spec : subject.kind().properties()) {
                boolean absent = subject.name().equals("outer")
                        || List.of("inputs", "outputs", "weaknesses")
                                .contains(spec.name().text())
                        || (subject.kind() == Kinds.DATAFLOW
                                && spec.name().text().startsWith("response"))
                        || (List.of("flow", "back").contains(subject.name())
                                && List.of("data", "inBoundary")
                                        .contains(spec.name().text()));
                if (spec.role() == PropertySpec.Role.COMPUTED && !absent) {
                    Evaluation evaluation = models.evaluate(subject.name(), "target." + spec.name());
                    assertThat(evaluation).as(subject + "." + spec.name()).isEqualTo(Evaluation.certain(true));
                }
            }
        }
        assertThat(models.holds("flow", "any(d.carriedBy and d.processedBy and d.name for d in target.data)"))
                .isTrue();
    }

    @Test
    void remembersHowItWasWritten() throws ConditionException {
        Condition condition = Condition.compile(" target.isSQL\n", List.of(Kinds.DATASTORE));

        assertThat(condition.source()).isEqualTo(" target.isSQL\n");
        assertThat(condition).hasToString(" target.isSQL\n");
    }
}
