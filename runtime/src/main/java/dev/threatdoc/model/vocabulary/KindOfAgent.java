package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code Agent} and what can be said of one. */
final class KindOfAgent {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "Agent",
            "Agent",
            Shape.AGENT,
            "A program that lets a language model decide what to do next and carries it out with tools.",
            flag(
                    "usesExternalTools",
                    "It starts or calls at least one tool outside its own program, such as an MCP server, a shell "
                            + "command or a web service. Functions of its own code that touch nothing outside the "
                            + "process do not count."),
            flag(
                    "validatesToolLaunchConfig",
                    "Before any tool or tool server is started, its command, arguments, environment and origin are "
                            + "compared with a list of permitted ones that neither the model nor the content it "
                            + "reads can change. A check of form only does not count."),
            flag(
                    "usesMcpServers",
                    "It takes its tools, or some of them, from MCP servers, whoever runs those. Tools that "
                            + "are compiled into its own program do not count."),
            flag(
                    "verifiesToolDescriptions",
                    "Every description that a tool or MCP server gives of itself is pinned to a reviewed version, or "
                            + "reviewed after each change, before the model sees it. Trust in the publisher alone "
                            + "does not count."),
            flag("hasAccessToSensitiveSystems", Shared.HAS_ACCESS_TO_SENSITIVE_SYSTEMS),
            flag(
                    "limitsToolPermissions",
                    "Each tool runs with credentials and a scope of its own, the narrowest that do its task, and "
                            + "with no more rights than the user it acts for. One account for all tools does not "
                            + "count, nor do instructions in the prompt."),
            flag("isMetered", Shared.IS_METERED),
            flag("limitsConsumption", Shared.LIMITS_CONSUMPTION));

    private KindOfAgent() {}
}
