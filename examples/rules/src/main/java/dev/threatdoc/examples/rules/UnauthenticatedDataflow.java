package dev.threatdoc.examples.rules;

import com.google.auto.service.AutoService;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.rule.DataflowView;
import dev.threatdoc.threat.rule.RuleDescription;
import dev.threatdoc.threat.rule.SubjectView;
import dev.threatdoc.threat.rule.ThreatRule;
import java.util.List;

/** DF1: nobody checks who sends the data. */
@AutoService(ThreatRule.class)
public final class UnauthenticatedDataflow implements ThreatRule {

    /** For the service loader. */
    public UnauthenticatedDataflow() {}

    @Override
    public RuleDescription description() {
        return RuleDescription.of("DF1", "Dataflow not authenticated", "Dataflow")
                .stride(Stride.SPOOFING)
                .details("Whoever reaches the receiver can pass for the sender, for nobody asks for proof.")
                .mitigations("Let the sender prove who it is, such as with mutual TLS or a signed token."
                        + " Refuse what comes without proof.")
                .references("CWE-306")
                .build();
    }

    @Override
    public List<Evidence> check(SubjectView subject) {
        if (subject instanceof DataflowView flow && !flow.isTrue("authenticatedWith")) {
            String ends = flow.source().name() + " sends without proof to "
                    + flow.sink().name();
            return List.of(flow.evidence(ends, "authenticatedWith"));
        }
        return List.of();
    }
}
