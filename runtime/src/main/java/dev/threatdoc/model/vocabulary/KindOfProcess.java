package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

/** The kind {@code Process} and what can be said of one. */
final class KindOfProcess {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "Process",
            "Process",
            Shape.PROCESS,
            "A running program, or a part of one, that does more than answer requests: a worker, a scheduled job, a "
                    + "desktop or browser application.",
            text(
                    "codeType",
                    "Managed",
                    "Managed if a runtime such as the JVM checks all memory access of the code; Unmanaged if native "
                            + "code handles data from outside, be it the program itself or a library called by JNI "
                            + "or the foreign-function API. Native parts of the JDK do not count; rules ignore case."),
            flag(
                    "implementsCommunicationProtocol",
                    "Its own code implements a network protocol: it defines or parses framing, handshakes, sessions "
                            + "or key exchange. Using a protocol through a maintained library, such as HTTP through "
                            + "a web framework, does not count."),
            flag("tracksExecutionFlow", Shared.TRACKS_EXECUTION_FLOW),
            flag("implementsAPI", Shared.IMPLEMENTS_API),
            text("environment", Shared.ENVIRONMENT),
            flag(
                    "allowsClientSideScripting",
                    "It delivers at least one page or document in which a browser, or another client, would run "
                            + "scripts, its own or injected ones. Answers that clients do not render, such as JSON "
                            + "with its proper content type, do not count, nor do pages whose content security "
                            + "policy forbids all scripts."),
            text(
                    "dataType",
                    "The format of the outside data that it parses, in capitals as rules compare it, such as XML or "
                            + "JSON; of several, the one from the least trusted source."));

    private KindOfProcess() {}
}
