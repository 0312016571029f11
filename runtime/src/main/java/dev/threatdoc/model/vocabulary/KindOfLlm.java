package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code LLM} and what can be said of one. */
final class KindOfLlm {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "LLM",
            "Llm",
            Shape.MODEL,
            "A large language model as the system uses it: the model, its prompts and its settings.",
            flag(
                    "isThirdParty",
                    true,
                    "Another organisation operates it and receives the prompts, through an interface or as a "
                            + "product. A model whose weights come from elsewhere but which we run ourselves does "
                            + "not count."),
            flag(
                    "isSelfHosted",
                    "We operate it ourselves, on machines or in cloud accounts under our control. A deployment "
                            + "reserved for us in the vendor's account does not count."),
            flag(
                    "processesPersonalData",
                    "Its prompts, its training data, what is retrieved for it or what it answers may contain data on "
                            + "a person who can be identified, by design or because users can enter it. Data that a "
                            + "program removes or masks before it reaches the model does not count."),
            flag(
                    "retainsUserData",
                    "Its operator, or our own code, keeps prompts or answers beyond the session that they belong to, "
                            + "as history, memory, logs or training material. Figures without their content, such as "
                            + "token counts, do not count."),
            flag(
                    "hasAgentCapabilities",
                    "Its output can start actions, such as tool calls or requests to other systems, without a "
                            + "person's consent to each of them. Text that is only shown to people does not count."),
            flag("hasAccessToSensitiveSystems", Shared.HAS_ACCESS_TO_SENSITIVE_SYSTEMS),
            flag(
                    "executesCode",
                    "Code or commands that it wrote are run without a person reading them first, in a sandbox or "
                            + "not. Code that is only shown does not count."),
            flag(
                    "hasContentFiltering",
                    "A check of its own, apart from the model that answers, examines every input and every output "
                            + "and blocks injected instructions and forbidden content. Instructions in the prompt do "
                            + "not count, nor does the model's own training."),
            flag(
                    "hasSystemPrompt",
                    true,
                    "Each conversation starts with instructions from us that users are not meant to change. A "
                            + "default of the vendor that we cannot see does not count."),
            flag(
                    "processesUntrustedInput",
                    true,
                    "At least a part of what it reads was written or can be influenced by somebody outside the team "
                            + "that runs it, such as users, web pages, documents, e-mails or results of tools. Only "
                            + "prompts that consist wholly of our own reviewed text do not count."),
            flag(
                    "hasRAG",
                    "Documents or records that a search has found, in an index, a database or on the web, are put "
                            + "into its prompt. Text that is always the same does not count."),
            flag(
                    "hasFineTuning",
                    "Its weights, or an adapter to them, were trained further on data that was chosen for this "
                            + "system. The vendor's general training does not count, nor do examples in the prompt."),
            flag("isMetered", Shared.IS_METERED),
            flag("limitsConsumption", Shared.LIMITS_CONSUMPTION));

    private KindOfLlm() {}
}
