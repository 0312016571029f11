package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code Actor} and what can be said of one. */
final class KindOfActor {

    static final ElementKind KIND = KindOfElement.KIND.extend(
            "Actor",
            "Actor",
            Shape.ACTOR,
            "A person, or an outside role, that starts things: a customer, an operator, an attacker with an account.",
            Shared.PORT,
            Shared.PROTOCOL,
            Shared.DATA,
            Shared.INPUTS,
            Shared.OUTPUTS,
            flag(
                    "isAdmin",
                    "The actor may change configuration, other people's accounts or other people's data, by a role "
                            + "or by direct access to the machines. An account that can change only its own data "
                            + "does not count."));

    private KindOfActor() {}
}
