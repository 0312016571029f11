package dev.threatdoc.examples.rules;

import com.google.auto.service.AutoService;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.threat.rule.ElementView;
import dev.threatdoc.threat.rule.RuleDescription;
import dev.threatdoc.threat.rule.SubjectView;
import dev.threatdoc.threat.rule.ThreatRule;
import java.util.ArrayList;
import java.util.List;

/** SR1: a server that still has what it came with; the evidence is everything that can reach it. */
@AutoService(ThreatRule.class)
public final class UnhardenedServer implements ThreatRule {

    /** For the service loader. */
    public UnhardenedServer() {}

    @Override
    public RuleDescription description() {
        return RuleDescription.of("SR1", "Server not hardened", "Server")
                .details("Services, accounts and modules that nobody needs are there to be attacked.")
                .mitigations("Follow a benchmark such as that of the CIS for the system and the server software."
                        + " Let the build check that it stays that way.")
                .references("CAPEC-310", "CWE-16")
                .build();
    }

    @Override
    public List<Evidence> check(SubjectView subject) {
        if (!(subject instanceof ElementView server) || server.isTrue("isHardened")) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(server.evidence(server.name() + " runs as it was installed", "isHardened"));
        server.inputs().forEach(f -> evidence.add(f.evidence(f.source().name() + " reaches it with " + f.name())));
        return evidence;
    }
}
