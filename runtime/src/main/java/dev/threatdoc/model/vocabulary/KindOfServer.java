package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code Server} and what can be said of one. */
final class KindOfServer {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "Server",
            "Server",
            Shape.SERVER,
            "A program that waits for requests and answers them, such as a web application or a service.",
            flag(
                    "usesSessionTokens",
                    "After a login, it recognises requests by a token that the client sends along, such as a session "
                            + "cookie or a bearer token. A password or a client certificate that proves the identity "
                            + "afresh each time does not count."),
            flag(
                    "usesCache",
                    "It keeps copies of responses, or of data from other elements, and answers later requests from "
                            + "them, be it in memory, on disk or in a separate cache that it fills. Caches inside "
                            + "the hardware, the operating system or the JVM do not count."),
            flag("usesVPN", Shared.USES_VPN),
            flag(
                    "usesXMLParser",
                    "It parses XML that comes, at least in part, from outside its trust boundary, by its own code or "
                            + "in a library, such as SOAP, SAML, SVG or office documents. Files that are deployed "
                            + "together with it do not count."));

    private KindOfServer() {}
}
