package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Properties and controls as people say them: {@code validatesInput} is "validates input" of what does, and "does not
 * validate input" of what does not.
 *
 * <p>The words follow from the name, but for those names that would make poor English.
 */
@Stable
public final class Phrases {

    /** What is said of an item of which it holds, where the name alone does not say it well. */
    private static final Map<String, String> PREDICATES = Map.ofEntries(
            Map.entry("allowsClientSideScripting", "allows client-side scripting"),
            Map.entry("authenticatedWith", "is authenticated"),
            Map.entry("authenticatesDestination", "authenticates the destination"),
            Map.entry("authenticatesSource", "authenticates its callers"),
            Map.entry("authorizesSource", "authorizes its callers"),
            Map.entry("checksDestinationRevocation", "checks the destination for revocation"),
            Map.entry("checksInputBounds", "checks the bounds of input"),
            Map.entry("definesConnectionTimeout", "defines a connection timeout"),
            Map.entry("disablesDTD", "disables DTDs"),
            Map.entry("disablesiFrames", "disables frames"),
            Map.entry("hasFineTuning", "has fine-tuning"),
            Map.entry("hasRAG", "has retrieval (RAG)"),
            Map.entry("hasSystemPrompt", "has a system prompt"),
            Map.entry("implementsAPI", "implements an API"),
            Map.entry("implementsAuthenticationScheme", "implements an authentication scheme"),
            Map.entry("implementsCommunicationProtocol", "implements a communication protocol"),
            Map.entry("implementsCSRFToken", "implements CSRF tokens"),
            Map.entry("implementsNonce", "implements nonces"),
            Map.entry("implementsPOLP", "implements least privilege"),
            Map.entry("implementsServerSideValidation", "implements server-side validation"),
            Map.entry("inScope", "is in scope"),
            Map.entry("isAdmin", "is an administrator"),
            Map.entry("isCredentials", "holds credentials"),
            Map.entry("isDestEncryptedAtRest", "is encrypted at rest at its destination"),
            Map.entry("isPII", "is personal data"),
            Map.entry("isResponse", "is a response"),
            Map.entry("isSelfHosted", "is self-hosted"),
            Map.entry("isSourceEncryptedAtRest", "is encrypted at rest at its source"),
            Map.entry("isSQL", "speaks SQL"),
            Map.entry("isThirdParty", "is run by a third party"),
            Map.entry("onAWS", "runs on AWS"),
            Map.entry("onRDS", "runs on RDS"),
            Map.entry("storesPII", "stores personal data"),
            Map.entry("tracksExecutionFlow", "tracks the execution flow"),
            Map.entry("usesCache", "uses a cache"),
            Map.entry("usesMcpServers", "uses MCP servers"),
            Map.entry("usesMFA", "uses multi-factor authentication"),
            Map.entry("usesVPN", "uses a VPN"),
            Map.entry("usesXMLParser", "uses an XML parser"),
            Map.entry("validatesContentType", "validates the content type"),
            Map.entry("validatesToolLaunchConfig", "validates how tools are launched"),
            Map.entry("verifySessionIdentifiers", "verifies session identifiers"));

    private static final Map<String, String> NOUNS = Map.of(
            "OS", "operating system",
            "credentialsLife", "credential lifetime",
            "dstPort", "destination port",
            "maxClassification", "highest permitted classification",
            "minTLSVersion", "lowest accepted TLS version",
            "srcPort", "source port",
            "tlsVersion", "TLS version",
            "usesEncryptionAlgorithm", "encryption algorithm");

    /** What one has by using it. */
    private static final Pattern USED = Pattern.compile("protocol|usesEncryptionAlgorithm");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Phrases() {}

    /**
     * What is said of an item of which a yes-or-no property or control holds or does not.
     *
     * @return words that follow the name of the item, such as {@code has no access control}
     */
    public static String predicate(String name, boolean holds) {
        String words = PREDICATES.getOrDefault(name, words(name));
        if (first(words).isEmpty() || words.equals(first(words))) {
            return (holds ? "has " : "does not have ") + name;
        }
        return holds ? words : not(words);
    }

    /** What a property or control that is not of the kind yes or no is called, such as {@code destination port}. */
    public static String noun(String name) {
        return NOUNS.getOrDefault(name, words(name));
    }

    /**
     * What is said of an item whose property has a value, or has another one.
     *
     * @param value the value in words
     * @return words that follow the name of the item, such as {@code uses the protocol "HTTP"}
     */
    public static String predicate(String name, String value, boolean holds) {
        boolean used = USED.matcher(name).matches();
        String verb = used ? (holds ? "uses" : "does not use") : holds ? "has" : "does not have";
        return verb + " the " + noun(name) + " " + value;
    }

    /** The opposite of what starts with a verb in the third person. */
    private static String not(String words) {
        String verb = first(words);
        String rest = words.substring(verb.length());
        return switch (verb) {
            case "is" -> "is not" + rest;
            case "has" -> "has no" + rest.replaceFirst("^ an? ", " ");
            default -> "does not " + infinitive(verb) + rest;
        };
    }

    private static String infinitive(String verb) {
        if (verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        return verb.substring(0, verb.length() - (verb.endsWith("sses") ? 2 : 1));
    }

    /** The verb at the start; empty where there is none in the third person. */
    private static String first(String words) {
        int end = words.indexOf(' ');
        String word = end < 0 ? words : words.substring(0, end);
        return word.endsWith("s") ? word : "";
    }

    /** A name in words; abbreviations keep their capitals. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : HUMP.split(name, -1)) {
            boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            words.append(words.isEmpty() ? "" : " ").append(abbreviation ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
