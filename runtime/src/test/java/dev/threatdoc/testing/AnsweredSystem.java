package dev.threatdoc.testing;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Standing;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small system with findings of every sort: certain, assumed, answered, excluded, covered by another. */
public final class AnsweredSystem {

    private static final Assumption ASSUMPTION = new Assumption(
            "Disks are encrypted", "by the cloud provider", List.of("DS01"), new FilePlace("tm.json", 3, 1, ""));

    private AnsweredSystem() {}

    /** The system and its findings. */
    public static Analysis analysis() {
        ModelGraph graph = graph();
        Subject web = graph.element("web-server");
        Subject store = graph.element("store");
        Threat sniffing =
                Threats.threat("DE01", "Data Flow Sniffing", Level.HIGH, "Costs $5 & <more>.\n\nIt's \"easy\".");
        Threat injection = Threats.threat("IN01", "Potential SQL Injection", Level.VERY_HIGH);
        Threat storage = Threats.threat("DS01", "Weak Credential Storage", Level.MEDIUM);
        Threat blind = Threats.covered(Threats.threat("CAPEC-7", "Blind SQL Injection", Level.HIGH), "IN01");
        return new Analysis(
                graph,
                List.of(sniffing, injection, storage, blind),
                List.of(
                        Threats.assumed(sniffing, web, "isEncrypted"),
                        Threats.certain(injection, web),
                        Threats.shownIn(Threats.certain(blind, web), Threats.certain(injection, web)),
                        answered(storage, web),
                        Threats.certain(sniffing, graph.flow("flow/save"))),
                List.of(excluded(storage, store)));
    }

    private static ModelGraph graph() {
        Facts facts = new Sample()
                .boundary("Company", "")
                .boundary("Cloud", "Company")
                .data("Order", "classification=SECRET", "isPII=true", "description=what somebody buys")
                .element(Kinds.ACTOR, "Customer")
                .element(Kinds.SERVER, "Web Server", "Cloud", List.of(), "OS=Linux", "isHardened=true")
                .element(Kinds.DATASTORE, "Store", "Cloud", List.of(), "port=5432", "protocol=JDBC")
                .flow("Buy", "Customer", "Web Server", "", List.of("Order"), "protocol=HTTPS", "dstPort=443", "order=1")
                .flow("Receipt", "Web Server", "Customer", "Buy", List.of(), "order=2")
                .flow("Save", "Web Server", "Store", "", List.of("Order"), "order=3")
                .facts();
        SystemOverview system = new SystemOverview(
                "Shop",
                "Sells things.\n\nTo people.",
                ModelSettings.defaults(),
                List.of(ASSUMPTION),
                ASSUMPTION.place());
        return ModelGraph.of(
                Linker.link(facts.withSystems(List.of(system))).model().orElseThrow());
    }

    private static Finding answered(Threat threat, Subject subject) {
        ThreatResponse response = new ThreatResponse(
                threat.id(),
                ThreatResponse.Kind.ACCEPTED,
                "until the move to the vault",
                "Ann",
                "SHOP-7",
                Optional.of(LocalDate.of(2027, 1, 31)),
                "low",
                Optional.of(new Cvss("CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N", 2.2)),
                subject.place());
        return new Finding(
                threat,
                subject,
                Level.LOW,
                Threats.risk(Level.LOW),
                Decision.settled(true),
                List.of(),
                Standing.answered(response, false));
    }

    private static Finding excluded(Threat threat, Subject subject) {
        return new Finding(
                threat,
                subject,
                threat.severity(),
                Threats.risk(threat.severity()),
                Decision.settled(true),
                List.of(),
                Standing.excluded(ASSUMPTION, Optional.empty()));
    }
}
