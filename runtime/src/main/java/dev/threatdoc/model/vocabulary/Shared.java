package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;
import static dev.threatdoc.model.vocabulary.PropertySpec.number;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

import java.util.List;

/** What more than one kind says in the same words. */
final class Shared {

    static final String HAS_ACCESS_TO_SENSITIVE_SYSTEMS =
            "Through tools, credentials or the network, its output can read or change a system "
                    + "that moves money, steers production or holds data classified SENSITIVE or above. "
                    + "Access that a person releases case by case does not count.";

    static final String IS_METERED =
            "Somebody pays for each token or request, or it shares a quota or hardware with other "
                    + "callers, so that what one caller uses up others lack or pay for.";

    static final PropertySpec PORT = number(
            "port",
            "The TCP port on which it accepts connections, 0 to 65535; -1 means not said. Flows into it that name no "
                    + "destination port, and responses out of it that name no source port, take this one.");

    static final PropertySpec PROTOCOL = text(
            "protocol",
            "The application protocol that it speaks on its port, in capitals as rules compare it, such as HTTP, "
                    + "HTTPS, SOAP, IMAP or SMTP; HTTP means HTTP without TLS. Flows into it and responses out of it "
                    + "that name no protocol take this one.");

    static final PropertySpec DATA = computed(
            "data",
            new ValueType.ListOf(new ValueType.Reference("Data")),
            List.of(),
            "The data that it holds or makes itself; every flow out of it carries them too. Data that only passes "
                    + "through is named on the flows instead.");

    static final PropertySpec INPUTS = computed(
            "inputs",
            new ValueType.ListOf(new ValueType.Reference("Dataflow")),
            List.of(),
            "The flows into it, without responses.");

    static final PropertySpec OUTPUTS = computed(
            "outputs",
            new ValueType.ListOf(new ValueType.Reference("Dataflow")),
            List.of(),
            "The flows out of it, without responses.");

    static final String USES_VPN =
            "All traffic of the flow, or all traffic into the element, goes through a virtual private network that "
                    + "only authenticated machines can join. A VPN for administrators alone, or a provider's private "
                    + "subnet, does not count.";

    static final String TRACKS_EXECUTION_FLOW =
            "The program, or the platform under it, checks at run time that security-relevant steps happen in the "
                    + "designed order, and stops the operation if they do not, for instance by control-flow "
                    + "integrity or a state machine that refuses illegal transitions. Logging and tracing alone do "
                    + "not count.";

    static final String IMPLEMENTS_API =
            "It offers an interface that other programs call, such as REST, GraphQL, gRPC, SOAP or messages of an "
                    + "agreed form. Pages for people do not count, nor does calling the interfaces of others.";

    static final String ENVIRONMENT =
            "The stage that it runs in; rules look for Production, spelt exactly so, which stands for any stage with "
                    + "real users or real data. A stage that has neither is called otherwise, such as Test or "
                    + "Development.";

    static final String LIMITS_CONSUMPTION =
            "Limits on tokens, requests and cost, for each caller and in total, are enforced by a program that "
                    + "refuses what goes beyond them. Alarms, or a bill that somebody reads, do not count.";

    private Shared() {}
}
