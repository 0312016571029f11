package dev.threatdoc.files.contract;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.text.Sha256;
import dev.threatdoc.read.yaml.YamlText;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the contract as the sidecar of the document, for programs that route reports. */
public final class ContractSidecar {

    private static final List<String> DISPOSITIONS = List.of(
            "VALID",
            "VALID-HARDENING",
            "OUT-OF-MODEL: trusted-input",
            "OUT-OF-MODEL: adversary-not-in-scope",
            "OUT-OF-MODEL: unsupported-component",
            "OUT-OF-MODEL: non-default-build",
            "OUT-OF-MODEL: dependency-contract",
            "BY-DESIGN: property-disclaimed",
            "KNOWN-NON-FINDING",
            "MODEL-GAP");

    private static final List<String> PRECEDENCE = List.of(
            "KNOWN-NON-FINDING",
            "OUT-OF-MODEL: unsupported-component",
            "OUT-OF-MODEL: non-default-build",
            "OUT-OF-MODEL: dependency-contract",
            "OUT-OF-MODEL: trusted-input",
            "OUT-OF-MODEL: adversary-not-in-scope",
            "BY-DESIGN: property-disclaimed",
            "VALID",
            "VALID-HARDENING",
            "MODEL-GAP");

    private final Contract contract;

    private ContractSidecar(Contract contract) {
        this.contract = contract;
    }

    /**
     * The sidecar.
     *
     * @param name the name of the file that holds the document, beside which the sidecar lies
     * @param prose the whole document
     */
    public static String write(Analysis analysis, SourceFiles files, String name, String prose) {
        return YamlText.of(new ContractSidecar(new Contract(analysis, files)).root(name, prose));
    }

    private List<String> inScope() {
        return contract.components.stream()
                .filter(Contract.Component::inScope)
                .map(Contract.Component::id)
                .toList();
    }

    private Map<String, Object> root(String name, String prose) {
        int[] counts = MarkedSections.count(prose);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "threat-model-sidecar/v2");
        root.put("project", ContractWords.plain(contract.model.name()));
        root.put("prose_version", name + "@sha256:" + Sha256.hex(prose));
        root.put("model_status", "unratified-draft");
        root.put("triage_policy", "strict");
        root.put(
                "confidence",
                Fields.of("documented", counts[0])
                        .and("maintainer", counts[1])
                        .and("inferred", counts[2])
                        .and("assumption", counts[3])
                        .map());
        root.put("components", contract.components.stream().map(this::component).toList());
        root.put(
                "host_side_effects",
                List.of(Fields.of("effect", "child-processes")
                        .and("stance", "absent")
                        .and("components", inScope())
                        .and("conditions", "beyond the flows of the model")
                        .and("provenance", contract.effects.yaml())
                        .map()));
        root.put("entry_points", entryPoints());
        root.put("contract_dimensions", dimensions());
        root.put("outputs", inScope().stream().map(this::output).toList());
        root.put(
                "adversaries",
                contract.actors.stream().map(ContractSidecar::actor).toList());
        root.put(
                "dependency_policy",
                Fields.of("zero_runtime_dependencies", false)
                        .and("provenance", contract.outsider.yaml())
                        .map());
        root.put(
                "dependencies",
                Stream.concat(
                                contract.outside.stream().map(e -> dependency(e.name(), contract.groundsOf(e))),
                                Stream.of(dependency("libraries", contract.outsider)))
                        .toList());
        root.put(
                "build_policy",
                Fields.of("security_relevant_flags_present", false)
                        .and("provenance", contract.outsider.yaml())
                        .map());
        root.put("build_flags", List.of());
        root.put(
                "properties_claimed",
                contract.claimed.stream().map(ContractSidecar::claimed).toList());
        root.put(
                "properties_disclaimed",
                contract.disclaimed.stream().map(ContractSidecar::disclaimed).toList());
        root.put(
                "downstream_responsibilities",
                contract.duties.stream().map(ContractSidecar::duty).toList());
        root.put("known_misuses", List.of());
        root.put(
                "known_non_findings",
                contract.nonFindings.stream().map(ContractSidecar::nonFinding).toList());
        root.put("dispositions", DISPOSITIONS);
        root.put("disposition_precedence", PRECEDENCE);
        return root;
    }

    private Map<String, Object> component(Contract.Component component) {
        return component.inScope()
                ? Fields.of("name", component.id())
                        .and("scope", "in")
                        .and("reachability_precondition", "reachable by what crosses a trust boundary")
                        .and("provenance", component.grounds().yaml())
                        .map()
                : Fields.of("name", component.id())
                        .and("scope", "out")
                        .and("reason", "not judged, per §1.3")
                        .and("provenance", component.grounds().yaml())
                        .map();
    }

    private List<Object> entryPoints() {
        Map<String, List<Contract.Operand>> byEntry = new LinkedHashMap<>();
        contract.operands.forEach(o -> byEntry.computeIfAbsent(o.component() + "\n" + o.entry(), k -> new ArrayList<>())
                .add(o));
        List<Object> entries = new ArrayList<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        byEntry.forEach((key, operands) -> {
            String id = ContractWords.plain(operands.get(0).entry());
            int number = taken.merge(id, 1, Integer::sum);
            Map<String, Integer> names = new LinkedHashMap<>();
            entries.add(Fields.of("id", number == 1 ? id : id + " " + number)
                    .and("component", operands.get(0).component())
                    .and(
                            "parameters",
                            operands.stream().map(o -> operand(o, names)).toList())
                    .map());
        });
        return entries;
    }

    private Map<String, Object> operand(Contract.Operand operand, Map<String, Integer> names) {
        String name = ContractWords.plain(operand.name());
        int number = names.merge(name, 1, Integer::sum);
        Map<String, Object> fields = Fields.of("name", number == 1 ? name : name + " " + number)
                .and("attacker_controllable", operand.attacker())
                .and("control_kinds", List.of(operand.kind()))
                .map();
        if (operand.attacker()) {
            fields.put("obligation_id", "obligation-of-callers");
            fields.put("caller_must_enforce", "open; question " + contract.obligation.question() + " settles it");
            fields.put("provenance", contract.obligation.yaml());
        } else {
            fields.put("obligation_id", "obligation-inside");
            fields.put("caller_must_enforce", "nothing beyond the trust boundary");
            fields.put("provenance", operand.grounds().yaml());
        }
        return fields;
    }

    private List<Object> dimensions() {
        List<Object> rows = new ArrayList<>();
        for (String component : inScope()) {
            FixedText.DIMENSIONS
                    .keySet()
                    .forEach(d -> rows.add(Fields.of("component", component)
                            .and("dimension", d)
                            .and("status", "unresolved")
                            .and("conditions", "nobody has said")
                            .and("provenance", contract.dimensions.yaml())
                            .map()));
        }
        return rows;
    }

    private Map<String, Object> output(String component) {
        return Fields.of("component", component)
                .and("channel", "answers-of-" + component)
                .and("taint", "same-as-input")
                .and("taint_provenance", contract.outputs.yaml())
                .and("invariants", List.of())
                .and(
                        "downstream_must_not_assume",
                        List.of(Fields.of("id", "grammar-safety-of-" + component)
                                .and("statement", "that it is safe in HTML, SQL or a shell")
                                .and("provenance", contract.outputs.yaml())
                                .map()))
                .map();
    }

    private static Map<String, Object> actor(Contract.Actor actor) {
        return Fields.of("name", actor.id())
                .and("scope", actor.inScope() ? "in" : "out")
                .and("capabilities", List.of(ContractWords.slug(actor.capability())))
                .and("excluded_capabilities", List.of("control-of-host-or-build"))
                .and("goals", List.of("break-a-claimed-property"))
                .and("provenance", actor.grounds().yaml())
                .map();
    }

    private static Map<String, Object> dependency(String name, Grounds grounds) {
        return Fields.of("name", ContractWords.plain(name))
                .and("relied_on_for", "its own contract")
                .and("relied_on_properties", List.of())
                .and("caller_obligations_acknowledged", List.of())
                .and("adversary_capabilities_forwarded", List.of())
                .and("outputs_consumed", List.of())
                .and("covered_here", false)
                .and("violation_disposition", "OUT-OF-MODEL: dependency-contract")
                .and("provenance", grounds.yaml())
                .map();
    }

    private static Map<String, Object> claimed(Contract.Claim claim) {
        return Fields.of("id", claim.id())
                .and("kind", "x-measure")
                .and("components", List.of(claim.component()))
                .and("tier", "security-critical")
                .and("conditions", ContractWords.plain(claim.conditions()))
                .and("violation_symptoms", List.of("x-measure-missing"))
                .and("provenance", claim.grounds().yaml())
                .map();
    }

    private static Map<String, Object> disclaimed(Contract.Claim claim) {
        return Fields.of("id", claim.id())
                .and("components", List.of(claim.component()))
                .and("conditions", ContractWords.plain(claim.text() + ": " + claim.conditions()))
                .and("tier", "security-critical")
                .and("false_friend", false)
                .and("provenance", claim.grounds().yaml())
                .map();
    }

    private static Map<String, Object> duty(Contract.Duty duty) {
        return Fields.of("id", duty.id())
                .and("component", duty.component())
                .and("statement", ContractWords.plain(duty.text()))
                .and("enforces", List.of())
                .and("provenance", duty.grounds().yaml())
                .map();
    }

    private static Map<String, Object> nonFinding(Contract.NonFinding finding) {
        return Fields.of("id", finding.id())
                .and("symptom", "x-" + ContractWords.slug(finding.title()))
                .and("components", List.of(finding.component()))
                .and("tool_pattern", ContractWords.plain(finding.title()))
                .and("conditions", ContractWords.plain(finding.reason()))
                .and("discharged_by", List.of(finding.claim()))
                .and("provenance", finding.grounds().yaml())
                .map();
    }
}
