package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;
import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.number;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

import java.util.List;

/** The kind {@code Dataflow} and what can be said of one. */
final class KindOfDataflow {

    static final ElementKind KIND = KindOfElement.KIND.extend(
            "Dataflow",
            "Dataflow",
            Shape.PLAIN,
            "Data on its way from one element to another, in one direction: a request, a response, a message, a "
                    + "file.",
            computed("source", new ValueType.Reference("Element"), "", "The element that sends."),
            computed("sink", new ValueType.Reference("Element"), "", "The element that receives."),
            flag(
                    "isResponse",
                    "The flow answers another flow and travels back over the connection that the other one opened. A "
                            + "call or message that the receiver sends later by itself, such as a webhook, does not "
                            + "count."),
            computed("response", new ValueType.Reference("Dataflow"), "", "The flow that answers this one, if any."),
            computed("responseTo", new ValueType.Reference("Dataflow"), "", "The flow that this one answers, if any."),
            number(
                    "srcPort",
                    "The TCP port that it is sent from, 0 to 65535; -1 means not said. A response that names none "
                            + "takes the port of its source."),
            number(
                    "dstPort",
                    "The TCP port that it is sent to, 0 to 65535; -1 means not said. A flow that names none, other "
                            + "than a response, takes the port of its sink."),
            PropertySpec.of(
                    "tlsVersion",
                    Enums.TLS_VERSION,
                    "The oldest TLS version that the two ends would agree on for this flow, as they are configured, "
                            + "rather than the one usually seen. NONE means no TLS, or not said."),
            text(
                    "protocol",
                    "The application protocol, in capitals as rules compare it, such as HTTP, HTTPS, SOAP or JDBC; "
                            + "HTTP means HTTP without TLS. A flow that names none takes that of its sink, a "
                            + "response that of its source."),
            computed(
                    "data",
                    new ValueType.ListOf(new ValueType.Reference("Data")),
                    List.of(),
                    "The data that it carries: what is named on it, and what its source holds itself."),
            number(
                    "order",
                    "Its place in the sequence of flows that the model tells, counted from 1; -1 means not said."),
            flag(
                    "implementsCommunicationProtocol",
                    "The two ends speak a protocol of their own making: framing, handshakes, sessions or key "
                            + "exchange that no published standard defines. A standard protocol in a maintained "
                            + "library does not count, whatever is sent over it."),
            text("note", "A remark for readers, shown beside it in the sequence diagram; no bundled rule looks at it."),
            flag("usesVPN", Shared.USES_VPN),
            flag(
                    "usesSessionTokens",
                    "It carries a token that stands for an earlier login, such as a session cookie or a bearer "
                            + "token. A password or a client certificate that proves the identity afresh does not "
                            + "count."),
            flag(
                    "authenticatedWith",
                    "The receiving end verifies who sends, for every connection or message, by a secret, a token or "
                            + "a certificate. An address, a host name or a place in the same network does not count."));

    private KindOfDataflow() {}
}
