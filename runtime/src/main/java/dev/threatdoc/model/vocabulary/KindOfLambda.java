package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

/** The kind {@code Lambda} and what can be said of one. */
final class KindOfLambda {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "Lambda",
            "Lambda",
            Shape.FUNCTION,
            "A function that a platform starts on demand and that keeps no state between calls, such as an AWS "
                    + "Lambda.",
            flag(
                    "onAWS",
                    true,
                    "It runs on Amazon Web Services, be it as a managed service or on a machine rented there. "
                            + "Calling an AWS service from elsewhere does not count."),
            text("environment", Shared.ENVIRONMENT),
            flag("implementsAPI", Shared.IMPLEMENTS_API));

    private KindOfLambda() {}
}
