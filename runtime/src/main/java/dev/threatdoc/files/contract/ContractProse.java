package dev.threatdoc.files.contract;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the contract as the document {@code THREAT_MODEL.md}, each section between marks of ours. */
public final class ContractProse {

    private final Contract contract;

    private ContractProse(Contract contract) {
        this.contract = contract;
    }

    /**
     * The document.
     *
     * @param before the document as it is, of which everything outside of our marks stays; empty if there is none
     */
    public static String write(Analysis analysis, SourceFiles files, Optional<String> before) {
        ContractProse prose = new ContractProse(new Contract(analysis, files));
        return new MarkedSections(prose.title(), prose.sections()).into(before.orElse(""));
    }

    private String title() {
        return "# Threat model — " + ContractWords.md(contract.model.name());
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("1.1 Header", FixedText.header(ContractWords.md(contract.model.name()), description()));
        sections.put("1.2 Scope and intended use", scope());
        sections.put("1.3 Out of scope (explicit non-goals)", outOfScope());
        sections.put("1.4 Trust boundaries and data flow", boundaries());
        sections.put("1.5 Assumptions about the environment", environment());
        sections.put(
                "1.6 Build-time and configuration variants",
                "Not applicable — the model knows one configuration, the one that was read or declared.");
        sections.put("1.7 Assumptions about inputs", inputs());
        sections.put("1.8 Assumptions and guarantees about outputs", outputs());
        sections.put("1.9 Assumptions about dependencies", dependencies());
        sections.put("1.10 Adversary model", actors());
        sections.put("1.11 Security properties the project provides", claimed());
        sections.put("1.12 Security properties the project does *not* provide", disclaimed());
        sections.put("1.13 Downstream responsibilities", duties());
        sections.put(
                "1.14 Known misuse patterns",
                "Not applicable — the model records none; write them here if there are some.");
        sections.put("1.15 Known non-findings (recurring false positives)", nonFindings());
        sections.put("1.16 Conditions that would change this model", FixedText.CHANGES);
        sections.put("1.17 Triage dispositions", FixedText.DISPOSITIONS);
        sections.put("1.18 Open questions for the maintainers", questions());
        sections.put("1.19 Machine-readable companions", FixedText.COMPANIONS);
        return sections;
    }

    private String description() {
        String text = contract.model.description();
        return text.isBlank() ? "The model has no description of the system." : ContractWords.start(text);
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private String scope() {
        String rows = ContractWords.table(
                List.of("Component family", "Entry point", "Touches outside process?", "In model?", "Provenance"),
                contract.components.stream()
                        .map(c -> List.of(
                                code(c.id()) + " " + ContractWords.md(c.name()),
                                c.kind(),
                                c.touchesOutside() ? "yes" : "no",
                                c.inScope() ? "in" : "out, see §1.3",
                                c.grounds().tag()))
                        .toList());
        return "The parts of the system, as its model has them.\n\n" + rows;
    }

    private String outOfScope() {
        List<String> lines = contract.components.stream()
                .filter(c -> !c.inScope())
                .map(c -> "- " + code(c.id()) + " " + ContractWords.md(c.name())
                        + " is not judged: a report there routes to" + " `OUT-OF-MODEL: unsupported-component` "
                        + c.grounds().tag())
                .toList();
        return lines.isEmpty()
                ? "Not applicable — everything that the model names is in scope."
                : String.join("\n", lines);
    }

    private String boundaries() {
        List<String> parts = new ArrayList<>();
        parts.add(
                contract.zones.isEmpty()
                        ? "The model has no trust boundary: everything in it trusts everything else "
                                + contract.outsider.tag() + "."
                        : contract.zones.stream()
                                .map(z -> "- Trust ends at \"" + ContractWords.md(z.name()) + "\""
                                        + (z.around().isEmpty()
                                                ? ""
                                                : ", within \"" + ContractWords.md(z.around()) + "\"")
                                        + " "
                                        + z.grounds().tag())
                                .collect(Collectors.joining("\n")));
        if (!contract.crossings.isEmpty()) {
            parts.add("What crosses them:");
            parts.add(contract.crossings.stream()
                    .limit(Contract.MOST_OPERANDS)
                    .map(this::crossing)
                    .collect(Collectors.joining("\n")));
        }
        parts.add("Reachability precondition: a finding counts where something that crosses a boundary reaches it.");
        return String.join("\n\n", parts);
    }

    private String crossing(Dataflow flow) {
        return "- \"" + ContractWords.md(flow.name()) + "\" from \"" + ContractWords.md(contract.end(flow.source()))
                + "\" to \"" + ContractWords.md(contract.end(flow.sink())) + "\" "
                + contract.groundsOf(flow).tag();
    }

    private String environment() {
        return "The system runs where its deployment files put it; the model records no more of it. It starts no"
                + " processes and reads no files beyond what §1.4 shows " + contract.effects.tag() + ".";
    }

    private String inputs() {
        List<List<String>> rows = new ArrayList<>();
        for (Contract.Operand each : contract.operands) {
            rows.add(List.of(
                    ContractWords.md(each.entry()),
                    ContractWords.md(each.name()),
                    each.attacker() ? "yes" + (each.who().isEmpty() ? "" : ": " + ContractWords.md(each.who())) : "no",
                    each.kind(),
                    each.attacker() ? "open " + contract.obligation.tag() : "nothing",
                    each.grounds().tag()));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("—", "whatever comes in", "yes", "data", "open", contract.outsider.tag()));
        }
        String coverage = contract.omitted == 0
                ? "All " + Count.of(contract.operands.size(), "operand") + " that the model names have a row."
                : contract.operands.size() + " of " + (contract.operands.size() + contract.omitted)
                        + " operands have a row; the model names the others.";
        List<List<String>> matrix = new ArrayList<>();
        for (Contract.Component component : contract.components) {
            if (component.inScope()) {
                FixedText.DIMENSIONS.forEach((id, name) -> matrix.add(List.of(
                        code(component.id()),
                        name,
                        "unresolved",
                        "nobody has said",
                        "§1.18",
                        contract.dimensions.tag())));
            }
        }
        return coverage + "\n\n"
                + ContractWords.table(
                        List.of(
                                "Entry point",
                                "Input operand",
                                "Attacker-controllable?",
                                "Control kind",
                                "Caller must enforce",
                                "Provenance"),
                        rows)
                + "\n\nContract-dimension matrix:\n\n"
                + ContractWords.table(
                        List.of("Component", "Dimension", "Status", "Conditions / boundary", "Routes to", "Provenance"),
                        matrix);
    }

    private String outputs() {
        List<List<String>> rows = contract.components.stream()
                .filter(Contract.Component::inScope)
                .map(c -> List.of(
                        "what it answers with",
                        code(c.id()),
                        "Exactly as untrusted as the input it derives from",
                        "That it is safe in HTML, SQL or a shell",
                        contract.outputs.tag()))
                .toList();
        return ContractWords.table(
                List.of("Output channel", "Component", "Taint", "Downstream must not assume", "Provenance"), rows);
    }

    private String dependencies() {
        List<String> lines = new ArrayList<>();
        for (Element element : contract.outside) {
            lines.add("- " + ContractWords.md(element.name())
                    + ": it is outside of the system and keeps its own contract; a"
                    + " breach of that is a dependency finding "
                    + contract.groundsOf(element).tag());
        }
        lines.add("- Libraries are not part of the model; a defect in a dependency that breaks its own contract is"
                + " `OUT-OF-MODEL: dependency-contract` " + contract.outsider.tag());
        return String.join("\n", lines);
    }

    private String actors() {
        return ContractWords.table(
                List.of("Actor", "In scope?", "Capabilities held", "Capabilities excluded", "Goals", "Provenance"),
                contract.actors.stream()
                        .map(a -> List.of(
                                ContractWords.md(a.name()),
                                a.inScope() ? "**yes**" : "no",
                                a.capability(),
                                "control of the host or of the build",
                                "whatever §1.11 is about",
                                a.grounds().tag()))
                        .toList());
    }

    private String claimed() {
        String claims = contract.claimed.isEmpty()
                ? "Nobody has declared a measure or answered a threat yet, so no property is claimed."
                : ContractWords.table(
                        List.of("ID", "Property", "Component", "Conditions", "Violation symptom", "Tier", "Provenance"),
                        contract.claimed.stream()
                                .map(c -> List.of(
                                        code(c.id()),
                                        ContractWords.md(c.text()),
                                        code(c.component()),
                                        ContractWords.md(c.conditions()),
                                        "x-measure-missing",
                                        "security-critical",
                                        c.grounds().tag()))
                                .toList());
        return claims + "\n\n" + FixedText.EXAMPLES;
    }

    private String disclaimed() {
        if (contract.disclaimed.isEmpty()) {
            return "Not applicable — nobody has declared that a measure is missing or accepted a threat.";
        }
        return ContractWords.table(
                List.of(
                        "ID",
                        "The project does not provide",
                        "Conditions / boundary",
                        "Tier",
                        "False friend?",
                        "Provenance"),
                contract.disclaimed.stream()
                        .map(c -> List.of(
                                code(c.id()),
                                ContractWords.md(c.text()),
                                code(c.component()) + ": " + ContractWords.md(c.conditions()),
                                "security-critical",
                                "no",
                                c.grounds().tag()))
                        .toList());
    }

    private String duties() {
        return contract.duties.isEmpty()
                ? "Not applicable — the model records no assumption and no threat that somebody else bears."
                : contract.duties.stream()
                        .map(d -> "- " + code(d.id()) + " " + ContractWords.md(d.text()) + " "
                                + d.grounds().tag())
                        .collect(Collectors.joining("\n"));
    }

    private String nonFindings() {
        if (contract.nonFindings.isEmpty()) {
            return "Not applicable — no finding was answered as a false positive.";
        }
        return ContractWords.table(
                List.of(
                        "ID",
                        "Components",
                        "Symptom / attack class",
                        "What gets reported",
                        "Conditions for an exact match",
                        "Discharged by",
                        "Provenance"),
                contract.nonFindings.stream()
                        .map(n -> List.of(
                                code(n.id()),
                                code(n.component()),
                                ContractWords.md(n.title()),
                                ContractWords.md(n.title()),
                                ContractWords.md(n.reason()),
                                code(n.claim()),
                                n.grounds().tag()))
                        .toList());
    }

    private String questions() {
        return contract.questions.all().stream()
                .map(q -> "- **" + q.id() + "** — " + ContractWords.md(q.text()) + "\n  - Proposed answer: "
                        + ContractWords.md(q.proposal()) + "\n  - Lands in: " + q.section() + ".")
                .collect(Collectors.joining("\n"));
    }
}
