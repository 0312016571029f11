package dev.threatdoc.files.contract;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.read.yaml.YamlText;
import dev.threatdoc.threat.analysis.Analysis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
        root.put("prose_version", name + "@sha256:" + digest(prose));
        root.put("model_status", "unratified-draft");
        root.put("triage_policy", "strict");
        root.put(
                "confidence",
                fields(
                        "documented",
                        counts[0],
                        "maintainer",
                        counts[1],
                        "inferred",
                        counts[2],
                        "assumption",
                        counts[3]));
        root.put("components", contract.components.stream().map(this::component).toList());
        root.put(
                "host_side_effects",
                List.of(fields(
                        "effect",
                        "child-processes",
                        "stance",
                        "absent",
                        "components",
                        inScope(),
                        "conditions",
                        "beyond the flows of the model",
                        "provenance",
                        contract.effects.yaml())));
        root.put("entry_points", entryPoints());
        root.put("contract_dimensions", dimensions());
        root.put("outputs", inScope().stream().map(this::output).toList());
        root.put(
                "adversaries",
                contract.actors.stream().map(ContractSidecar::actor).toList());
        root.put(
                "dependency_policy",
                fields("zero_runtime_dependencies", false, "provenance", contract.outsider.yaml()));
        root.put(
                "dependencies",
                Stream.concat(
                                contract.outside().stream().map(e -> dependency(e.name(), contract.groundsOf(e))),
                                Stream.of(dependency("libraries", contract.outsider)))
                        .toList());
        root.put(
                "build_policy",
                fields("security_relevant_flags_present", false, "provenance", contract.outsider.yaml()));
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
                ? fields(
                        "name",
                        component.id(),
                        "scope",
                        "in",
                        "reachability_precondition",
                        "reachable by what crosses a trust boundary",
                        "provenance",
                        component.grounds().yaml())
                : fields(
                        "name",
                        component.id(),
                        "scope",
                        "out",
                        "reason",
                        "not judged, per §1.3",
                        "provenance",
                        component.grounds().yaml());
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
            entries.add(fields(
                    "id",
                    number == 1 ? id : id + " " + number,
                    "component",
                    operands.get(0).component(),
                    "parameters",
                    operands.stream().map(o -> operand(o, names)).toList()));
        });
        return entries;
    }

    private Map<String, Object> operand(Contract.Operand operand, Map<String, Integer> names) {
        String name = ContractWords.plain(operand.name());
        int number = names.merge(name, 1, Integer::sum);
        Map<String, Object> fields = fields(
                "name",
                number == 1 ? name : name + " " + number,
                "attacker_controllable",
                operand.attacker(),
                "control_kinds",
                List.of(operand.kind()));
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
            ContractProse.DIMENSIONS
                    .keySet()
                    .forEach(d -> rows.add(fields(
                            "component",
                            component,
                            "dimension",
                            d,
                            "status",
                            "unresolved",
                            "conditions",
                            "nobody has said",
                            "provenance",
                            contract.dimensions.yaml())));
        }
        return rows;
    }

    private Map<String, Object> output(String component) {
        return fields(
                "component",
                component,
                "channel",
                "answers-of-" + component,
                "taint",
                "same-as-input",
                "taint_provenance",
                contract.outputs.yaml(),
                "invariants",
                List.of(),
                "downstream_must_not_assume",
                List.of(fields(
                        "id",
                        "grammar-safety-of-" + component,
                        "statement",
                        "that it is safe in HTML, SQL or a shell",
                        "provenance",
                        contract.outputs.yaml())));
    }

    private static Map<String, Object> actor(Contract.Actor actor) {
        return fields(
                "name",
                actor.id(),
                "scope",
                actor.inScope() ? "in" : "out",
                "capabilities",
                List.of(ContractWords.slug(actor.capability())),
                "excluded_capabilities",
                List.of("control-of-host-or-build"),
                "goals",
                List.of("break-a-claimed-property"),
                "provenance",
                actor.grounds().yaml());
    }

    private static Map<String, Object> dependency(String name, Grounds grounds) {
        return fields(
                "name",
                ContractWords.plain(name),
                "relied_on_for",
                "its own contract",
                "relied_on_properties",
                List.of(),
                "caller_obligations_acknowledged",
                List.of(),
                "adversary_capabilities_forwarded",
                List.of(),
                "outputs_consumed",
                List.of(),
                "covered_here",
                false,
                "violation_disposition",
                "OUT-OF-MODEL: dependency-contract",
                "provenance",
                grounds.yaml());
    }

    private static Map<String, Object> claimed(Contract.Claim claim) {
        return fields(
                "id",
                claim.id(),
                "kind",
                "x-measure",
                "components",
                List.of(claim.component()),
                "tier",
                "security-critical",
                "conditions",
                ContractWords.plain(claim.conditions()),
                "violation_symptoms",
                List.of("x-measure-missing"),
                "provenance",
                claim.grounds().yaml());
    }

    private static Map<String, Object> disclaimed(Contract.Claim claim) {
        return fields(
                "id",
                claim.id(),
                "components",
                List.of(claim.component()),
                "conditions",
                ContractWords.plain(claim.text() + ": " + claim.conditions()),
                "tier",
                "security-critical",
                "false_friend",
                false,
                "provenance",
                claim.grounds().yaml());
    }

    private static Map<String, Object> duty(Contract.Duty duty) {
        return fields(
                "id",
                duty.id(),
                "component",
                duty.component(),
                "statement",
                ContractWords.plain(duty.text()),
                "enforces",
                List.of(),
                "provenance",
                duty.grounds().yaml());
    }

    private static Map<String, Object> nonFinding(Contract.NonFinding finding) {
        return fields(
                "id",
                finding.id(),
                "symptom",
                "x-" + ContractWords.slug(finding.title()),
                "components",
                List.of(finding.component()),
                "tool_pattern",
                ContractWords.plain(finding.title()),
                "conditions",
                ContractWords.plain(finding.reason()),
                "discharged_by",
                List.of(finding.claim()),
                "provenance",
                finding.grounds().yaml());
    }
}
