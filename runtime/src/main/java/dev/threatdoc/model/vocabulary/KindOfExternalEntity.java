package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code ExternalEntity} and what can be said of one. */
final class KindOfExternalEntity {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "ExternalEntity",
            "ExternalEntity",
            Shape.EXTERNAL,
            "A system or an organisation that takes part, but that we neither build nor run.",
            flag(
                    "hasPhysicalAccess",
                    "Its people can lay hands on a device or medium that holds code or data of the system, for "
                            + "instance because the software is installed on their own machines. Access over a "
                            + "network or a remote console does not count."));

    private KindOfExternalEntity() {}
}
