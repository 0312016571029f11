package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

/** The kind {@code Asset} and what can be said of one. */
final class KindOfAsset {

    static final ElementKind KIND = KindOfElement.KIND.extend(
            "Asset",
            "",
            Shape.PLAIN,
            "Whatever the system consists of or relies on, as opposed to its actors, boundaries and flows.",
            Shared.PORT,
            Shared.PROTOCOL,
            Shared.DATA,
            Shared.INPUTS,
            Shared.OUTPUTS,
            flag(
                    "onAWS",
                    "It runs on Amazon Web Services, be it as a managed service or on a machine rented there. "
                            + "Calling an AWS service from elsewhere does not count."),
            flag(
                    "handlesResources",
                    "It opens or allocates files, sockets, threads, devices or the like on behalf of callers, who "
                            + "can influence how many or which. What it needs once for itself, such as its own log "
                            + "file, does not count."),
            flag(
                    "usesEnvironmentVariables",
                    "At least one environment variable decides what it does once it runs, settings and secrets "
                            + "included. Variables that only the build reads do not count, nor do Java system "
                            + "properties."),
            text(
                    "OS",
                    "The operating system that it runs on, such as Debian 12; in a container, that of the base "
                            + "image."));

    private KindOfAsset() {}
}
