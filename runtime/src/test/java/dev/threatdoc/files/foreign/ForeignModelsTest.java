package dev.threatdoc.files.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models as other tools write them, by hand and by themselves. */
final class ForeignModelsTest {

    private static ModelFile read(String text) {
        return ModelFiles.read(new ModelText("their.file", text), false);
    }

    private static ThreatModel model(String text) {
        ModelFile read = read(text);
        assertThat(read.isUsable()).as("%s", read.problems()).isTrue();
        return Linker.link(read.facts()).model().orElseThrow();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void threatDragonBoxesHoldWhatLiesInThem() {
        ThreatModel model = model("""
                {"version": "2.0", "summary": {"title": "Shop"}, "detail": {"diagrams": [{"cells": [
                  {"id": "b1", "shape": "trust-boundary-box", "position": {"x": 0, "y": 0},
                   "size": {"width": 500, "height": 500}, "data": {"type": "tm.BoundaryBox", "name": "Outer"}},
                  {"id": "b2", "shape": "trust-boundary-box", "position": {"x": 100, "y": 100},
                   "size": {"width": 200, "height": 200}, "data": {"type": "tm.BoundaryBox", "name": "Inner"}},
                  {"id": "p", "shape": "process", "position": {"x": 150, "y": 150}, "size": {"width": 50, "height": 50},
                   "data": {"type": "tm.Process", "name": "Web\\nServer", "isWebApplication": true, "outOfScope": true}},
                  {"id": "s", "shape": "store", "position": {"x": 400, "y": 400}, "size": {"width": 50, "height": 50},
                   "data": {"type": "tm.Store", "name": "Log", "isALog": true, "isEncrypted": false}},
                  {"id": "c", "shape": "trust-boundary-curve", "data": {"type": "tm.Boundary"}},
                  {"id": "t", "shape": "td-text-block", "data": {"type": "tm.Text", "name": "A remark"}},
                  {"id": "f", "shape": "flow", "source": {"cell": "p"}, "target": {"cell": "s"},
                   "data": {"type": "tm.Flow", "name": "lines", "protocol": "https", "isBidirectional": true,
                            "isEncrypted": true}},
                  {"id": "g", "shape": "flow", "source": {"cell": "p"}, "target": {"x": 1, "y": 1},
                   "data": {"type": "tm.Flow", "name": "loose"}}]}]}}
                """);

        assertThat(model.elements())
                .extracting(
                        e -> e.name() + " " + e.kind() + " " + e.inBoundary().orElse(""))
                .containsExactlyInAnyOrder("Web Server Server boundary/inner", "Log Datastore boundary/outer");
        assertThat(model.elements())
                .filteredOn(e -> !e.inScope())
                .extracting(e -> e.name())
                .containsExactly("Web Server");
        assertThat(model.elements())
                .filteredOn(e -> e.kind() == Kinds.DATASTORE)
                .allSatisfy(e -> {
                    assertThat(e.attributes().isTrue(PropertyNames.STORES_LOG_DATA))
                            .isTrue();
                    // Not ticked is not said.
                    assertThat(e.attributes()
                                    .control(PropertyNames.IS_ENCRYPTED_AT_REST)
                                    .isAssumed())
                            .isTrue();
                });
        assertThat(model.flows())
                .extracting(f -> f.name() + " " + f.isResponse())
                .containsExactlyInAnyOrder("lines false", "lines (answer) true");
    }

    @Test
    void tellsWhatItLeavesOut() {
        assertThat(problems("""
                {"version": "2.0", "summary": {"title": "Shop"}, "detail": {"diagrams": [{"cells": [
                  {"id": "c", "shape": "trust-boundary-curve", "data": {"type": "tm.Boundary"}},
                  {"id": "p", "shape": "process", "data": {"type": "tm.Process", "name": "P", "threats": [
                    {"title": "Theirs", "status": "Open"}, {"title": "AA01 Bypass", "status": "Mitigated"}]}},
                  {"id": "g", "shape": "flow", "source": {"cell": "p"}, "target": {"x": 1, "y": 1}, "data": {}}]}]}}
                """))
                .hasSize(3)
                .anyMatch(p -> p.contains("1 trust boundary is a curve"))
                .anyMatch(p -> p.contains("1 threat of the file is of no catalog here"))
                .anyMatch(p -> p.contains("has an end that is nowhere"));
        assertThat(problems("""
                {"summary": {"title": "Old"}, "detail": {"diagrams": [{"diagramJson": {"cells": []}}]}}
                """)).singleElement().asString().contains("Threat Dragon 1");
        assertThat(problems("""
                threagile_version: 1.0.0
                title: Shop
                includes: [other.yaml]
                """))
                .containsExactly("their.file:1: The files that it includes are not read; merge them first");
    }

    @Test
    void threagileLinksBecomeFlowsBothWays() {
        ThreatModel model = model("""
                threagile_version: 1.0.0
                title: Shop
                data_assets:
                  Orders:
                    id: orders
                    confidentiality: confidential
                technical_assets:
                  Customer:
                    id: customer
                    type: external-entity
                    used_as_client_by_human: true
                    communication_links:
                      Buy:
                        target: web
                        protocol: https
                        authentication: token
                        data_assets_sent: [orders]
                        data_assets_received: [orders]
                  Web Shop:
                    id: web
                    type: process
                    technology: web-application
                  Base:
                    id: base
                    type: datastore
                    technology: database
                    encryption: none
                    data_assets_stored: [orders]
                trust_boundaries:
                  Cloud:
                    id: cloud
                    technical_assets_inside: [web, base]
                    trust_boundaries_nested: []
                """);

        assertThat(model.elements())
                .extracting(
                        e -> e.name() + " " + e.kind() + " " + e.inBoundary().orElse(""))
                .containsExactlyInAnyOrder(
                        "Customer Actor ", "Web Shop Server boundary/cloud", "Base Datastore boundary/cloud");
        assertThat(model.flows())
                .extracting(f -> f.name() + " " + f.isResponse())
                .containsExactlyInAnyOrder("Buy false", "Buy (answer) true");
        assertThat(model.flows().get(0).attributes().isTrue(PropertyNames.USES_SESSION_TOKENS))
                .isTrue();
        assertThat(model.elements())
                .filteredOn(e -> e.kind() == Kinds.DATASTORE)
                .allSatisfy(e -> assertThat(e.attributes()
                                .control(PropertyNames.IS_ENCRYPTED_AT_REST)
                                .isAssumed())
                        .isFalse());
    }

    @Test
    void aPartOfAComponentStandsInItsZone() {
        ThreatModel model = model("""
                {"otmVersion": "0.2.0", "project": {"name": "P", "id": "p"},
                 "trustZones": [{"id": "z", "name": "Zone", "risk": {"trustRating": 10}}],
                 "components": [
                   {"id": "a", "name": "A", "type": "web-application", "parent": {"trustZone": "z"}},
                   {"id": "b", "name": "B", "type": "rds-database", "parent": {"component": "a"},
                    "threats": [{"threat": "AA01", "state": "accepted"}, {"threat": "theirs", "state": "expose"}]}],
                 "dataflows": [{"id": "f", "name": "F", "source": "a", "destination": "b", "bidirectional": true}]}
                """);

        assertThat(model.elements())
                .extracting(
                        e -> e.name() + " " + e.kind() + " " + e.inBoundary().orElse(""))
                .containsExactlyInAnyOrder("A Server boundary/zone", "B Datastore boundary/zone");
        assertThat(model.flows()).hasSize(2);
        assertThat(model.elements().stream().flatMap(e -> e.responses().stream()))
                .singleElement()
                .satisfies(r -> assertThat(r.threat()).isEqualTo("AA01"));
    }

    @Test
    void whatIsWrongHasAPlace() {
        assertThat(problems("""
                {"otmVersion": "0.2.0", "project": {"name": "P", "id": "p"},
                 "trustZones": [{"id": "z", "name": "Z", "parent": {"trustZone": "z"}}],
                 "components": [{"id": "a", "name": "A", "type": "x", "parent": {"trustZone": "nowhere"}},
                                {"id": "a", "name": "A again", "type": "x", "parent": {"trustZone": "z"}}]}
                """))
                .containsExactlyInAnyOrder(
                        "their.file:2:17: The boundary \"Z\" lies in itself; it is taken out",
                        "their.file:3:17: There is no boundary \"nowhere\"",
                        "their.file:4:17: The id \"a\" is there twice");
    }
}
