package dev.threatdoc.testing;

import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;

/** The sample of the original tool's announcement: comments on a web page, and a function that cleans up. */
public final class CommentsSystem {

    private CommentsSystem() {}

    /** The system as it was announced: each flow for itself. */
    public static ThreatModel model() {
        return model(ModelSettings.defaults());
    }

    /** The same with settings of the test's own. */
    public static ThreatModel model(ModelSettings settings) {
        Facts facts = new Sample()
                .boundary("User/Web", "")
                .boundary("Web/DB", "")
                .data("Comments in HTML or Markdown", "classification=PUBLIC", "format=HTML")
                .data("Ack of saving or error message, in JSON", "classification=PUBLIC", "format=JSON")
                .data("MySQL insert statement, all literals", "classification=PUBLIC")
                .data("Results of insert op", "classification=PUBLIC")
                .element(Kinds.ACTOR, "User", "User/Web", List.of())
                .element(Kinds.SERVER, "Web Server", "", List.of(), "OS=CloudOS", "isHardened=true")
                .element(
                        Kinds.DATASTORE,
                        "SQL Database (*)",
                        "Web/DB",
                        List.of(),
                        "OS=CentOS",
                        "isHardened=false",
                        "inScope=false")
                .element(Kinds.LAMBDA, "cleanDBevery6hours", "Web/DB", List.of(), "hasAccessControl=true")
                .flow(
                        "(λ)Periodically cleans DB",
                        "cleanDBevery6hours",
                        "SQL Database (*)",
                        "protocol=SQL",
                        "dstPort=3306")
                .flow(
                        "User enters comments (*)",
                        "User",
                        "Web Server",
                        "",
                        List.of("Comments in HTML or Markdown"),
                        "protocol=HTTP",
                        "dstPort=80",
                        "order=1")
                .flow(
                        "Comments saved (*)",
                        "Web Server",
                        "User",
                        "User enters comments (*)",
                        List.of("Ack of saving or error message, in JSON"),
                        "protocol=HTTP",
                        "order=2")
                .flow(
                        "Insert query with comments",
                        "Web Server",
                        "SQL Database (*)",
                        "",
                        List.of("MySQL insert statement, all literals"),
                        "protocol=MySQL",
                        "dstPort=3306",
                        "order=3")
                .flow(
                        "Comments contents",
                        "SQL Database (*)",
                        "Web Server",
                        "Insert query with comments",
                        List.of("Results of insert op"),
                        "protocol=MySQL",
                        "order=4")
                .facts();
        SystemOverview system = new SystemOverview("my test tm", "another test tm", settings, List.of(), Place.NONE);
        return Linker.link(facts.withSystems(List.of(system))).model().orElseThrow();
    }
}
