package dev.threatdoc.files.contract;

/** What is the same in each such document: how it is read, and how reports are routed. */
final class FixedText {

    static final String CHANGES = """
            A new operation or flow over a trust boundary, a new part, a changed control or answer, a new place to run.
            A report that fits no disposition of §1.17 is a reason as well. `threatdoc diff` tells what has changed.""";

    static final String EXAMPLES = """
            ### Worked routing examples

            | Reported | Sink | Attacker needs | Symptom | Routes to | Licensed by |
            | --- | --- | --- | --- | --- | --- |
            | A measure that this section claims is not there | the component of the row | what §1.10 grants | x-measure-missing | `VALID` | the row |
            | Something that takes control of the host | any | control of the host | any | `OUT-OF-MODEL: adversary-not-in-scope` **(escalated)** | §1.10, still **inferred** |
            | Something that no section speaks of | any | what §1.10 grants | any | `MODEL-GAP` | §1.16 |""";

    static final String COMPANIONS = """
            `threatdoc export --format threat-model-yaml --prose FILE` writes the sidecar for programs, bound to this text by
            its SHA-256. The prose is canonical: where the two differ, the sidecar is out of date.""";

    static final String DISPOSITIONS = """
            | Disposition | Meaning | Licensed by |
            | --- | --- | --- |
            | `VALID` | A claimed property is broken, by an actor and an input that are in scope. | §1.11, §1.7, §1.10 |
            | `VALID-HARDENING` | No property is broken, but a misuse is too easy. | §1.14 |
            | `OUT-OF-MODEL: trusted-input` | It takes control of an operand that is trusted. | §1.7 |
            | `OUT-OF-MODEL: adversary-not-in-scope` | It takes a capability that is excluded. | §1.10 |
            | `OUT-OF-MODEL: unsupported-component` | It is in a part that is out of scope. | §1.3 |
            | `OUT-OF-MODEL: non-default-build` | It takes a configuration that is not supported. | §1.6 |
            | `OUT-OF-MODEL: dependency-contract` | A dependency broke its own contract. | §1.9 |
            | `BY-DESIGN: property-disclaimed` | It is about a property that is not provided. | §1.12 |
            | `KNOWN-NON-FINDING` | It is reported again and again, and is none. | §1.15 |
            | `MODEL-GAP` | None of the above. | §1.16 |

            **Precedence: the first rule that matches wins.**

            1. An exact match of §1.15: `KNOWN-NON-FINDING`.
            2. A part that is out of scope: `OUT-OF-MODEL: unsupported-component`.
            3. A configuration that is not supported: `OUT-OF-MODEL: non-default-build`.
            4. A dependency that broke its contract: `OUT-OF-MODEL: dependency-contract`.
            5. Control of a trusted operand: `OUT-OF-MODEL: trusted-input`.
            6. A capability that is excluded: `OUT-OF-MODEL: adversary-not-in-scope`.
            7. A property that is disclaimed: `BY-DESIGN: property-disclaimed`.
            8. A claimed property that is broken: `VALID`; else an easy misuse: `VALID-HARDENING`.
            9. Anything else: `MODEL-GAP`.

            **Closing needs a ground.** What closes a report has to be licensed by a **documented** or **maintainer** claim; an
            **inferred** one only escalates. Each outcome is `closed`, `provisional` or `escalated`.""";

    private FixedText() {}

    static String header(String name, String description) {
        return """
                - **Project**: %s.
                - **Version binding**: this model belongs to the commit that holds it. A report against version *N* is judged by
                  the model as it stood at *N*.
                - **Reporting cross-reference**: findings about §1.11 go to the project's disclosure channel; those about §1.3 and
                  §1.12 are closed by citing this document.
                - **Status**: unratified draft. An **inferred** claim may escalate a report but never close it.
                - **Triage policy**: `strict`.
                - **Generation metadata**: written by Threatdoc out of annotations, code and answers; no language model was used.
                - **Provenance legend**: *documented* = stated in the named place, an annotation or model that a maintainer wrote;
                  *maintainer* = confirmed by a maintainer on that date; *inferred* = read off code, configuration or the absence
                  of a statement, and mapped to a question in §1.18.
                - **Draft confidence**: %s.
                - **Backtest note**: no historical corpus was available; the backtest routed N synthesized cases only, N being 0.
                - **Sibling models**: none that this one knows of.

                %s

                > **Triager quick-start.** Given a finding:
                > 0. Read the triage policy above.
                > 1. Find the sink in the table of §1.7, or the output in §1.8.
                > 2. Find the contract dimension in the matrix of §1.7, and follow its row.
                > 3. Check what the attacker needs against §1.7 and §1.10.
                > 4. Check the component against §1.2 and §1.3, and the configuration against §1.6.
                > 5. If the cause is in a dependency, apply §1.9.
                > 6. Apply the precedence of §1.17, an exact match of §1.15 first.
                > 7. Assign one disposition of §1.17 and cite what licenses it; if none fits, `MODEL-GAP`.
                > 8. Before closing, look at the ground: only a **documented** or **maintainer** claim closes.""".formatted(name, MarkedSections.CONFIDENCE, description);
    }
}
