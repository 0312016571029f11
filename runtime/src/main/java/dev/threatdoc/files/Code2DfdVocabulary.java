package dev.threatdoc.files;

import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What our tags are called in the data set microSecEnD and by the tool Code2DFD; the one table of it. */
final class Code2DfdVocabulary {

    /**
     * What a tag of an element becomes.
     *
     * @param stereotypes the stereotypes, the tag's own first
     * @param taggedValue the name of the tagged value that holds the tag's values; empty for none
     */
    record Entry(List<String> stereotypes, String taggedValue) {

        static Entry of(String taggedValue, String... stereotypes) {
            return new Entry(List.of(stereotypes), taggedValue);
        }
    }

    static final Map<Tag, Entry> ELEMENTS = Map.ofEntries(
            Map.entry(Tags.CONFIGURATION_SERVER, Entry.of("Configuration Server", "configuration_server")),
            Map.entry(Tags.SERVICE_DISCOVERY, Entry.of("Service Discovery", "service_discovery")),
            Map.entry(Tags.GATEWAY, Entry.of("Gateway", "gateway")),
            Map.entry(Tags.WEB_SERVER, Entry.of("Web Server", "web_server")),
            Map.entry(Tags.MESSAGE_BROKER, Entry.of("Message Broker", "message_broker")),
            Map.entry(Tags.DATABASE, Entry.of("Database", "database")),
            Map.entry(Tags.EXTERNAL_DATABASE, Entry.of("Database", "external_database")),
            Map.entry(Tags.IN_MEMORY_DATABASE, Entry.of("In-Memory Data Store", "in_memory_data_store")),
            Map.entry(Tags.CACHE, Entry.of("In-Memory Data Store", "in_memory_data_store")),
            Map.entry(Tags.OBJECT_STORE, Entry.of("Database", "database")),
            Map.entry(Tags.SEARCH_ENGINE, Entry.of("Search Engine", "search_engine")),
            Map.entry(Tags.TRACING_SERVER, Entry.of("Tracing Server", "tracing_server")),
            Map.entry(Tags.METRICS_SERVER, Entry.of("Metrics Server", "metrics_server")),
            Map.entry(Tags.MONITORING_SERVER, Entry.of("Monitoring Server", "monitoring_server")),
            Map.entry(Tags.MONITORING_DASHBOARD, Entry.of("Monitoring Dashboard", "monitoring_dashboard")),
            Map.entry(Tags.ADMINISTRATION_SERVER, Entry.of("Administration Server", "administration_server")),
            Map.entry(Tags.LOGGING_SERVER, Entry.of("Logging Server", "logging_server")),
            Map.entry(Tags.MAIL_SERVER, Entry.of("Mail Server", "mail_server")),
            Map.entry(Tags.EXTERNAL_WEBSITE, Entry.of("", "external_website")),
            Map.entry(Tags.CONFIGURATION_REPOSITORY, Entry.of("", "github_repository")),
            Map.entry(Tags.USER, Entry.of("", "user_stereotype")),
            Map.entry(Tags.AUTHORIZATION_SERVER, Entry.of("Authorization Server", "authorization_server")),
            Map.entry(Tags.RESOURCE_SERVER, Entry.of("", "resource_server")),
            Map.entry(Tags.TOKEN_SERVER, Entry.of("", "token_server")),
            Map.entry(Tags.SINGLE_SIGN_ON, Entry.of("", "single_sign_on")),
            Map.entry(Tags.BUSINESS, Entry.of("", "internal")),
            Map.entry(Tags.INFRASTRUCTURE, Entry.of("", "infrastructural")),
            Map.entry(Tags.ENTRY_POINT, Entry.of("", "entrypoint")),
            Map.entry(Tags.EXIT_POINT, Entry.of("", "exitpoint")),
            Map.entry(Tags.ENDPOINTS, Entry.of("Endpoints")),
            Map.entry(Tags.PORT, Entry.of("Port")),
            Map.entry(
                    Tags.PRE_AUTHORIZED_ENDPOINTS,
                    Entry.of(
                            "Pre-authorized Endpoints", "pre_authorized_endpoints", "authentication", "authorization")),
            Map.entry(Tags.AUTHENTICATION_SERVER, Entry.of("", "authentication_server")),
            Map.entry(Tags.AUTHENTICATES_REQUESTS, Entry.of("", "authentication")),
            Map.entry(Tags.LOGIN, Entry.of("", "authentication")),
            Map.entry(Tags.AUTHORIZES_REQUESTS, Entry.of("", "authorization", "authentication")),
            Map.entry(Tags.AUTHORIZES_ALL_REQUESTS, Entry.of("", "authorization_scope_all_requests", "authorization")),
            Map.entry(
                    Tags.AUTHENTICATES_ALL_REQUESTS,
                    Entry.of("", "authentication_scope_all_requests", "authentication")),
            Map.entry(Tags.BASIC_AUTHENTICATION, Entry.of("", "basic_authentication", "authentication")),
            Map.entry(Tags.IN_MEMORY_AUTHENTICATION, Entry.of("", "in_memory_authentication", "authentication")),
            Map.entry(Tags.CSRF_DISABLED, Entry.of("", "csrf_disabled")),
            Map.entry(Tags.ENCRYPTION, Entry.of("", "encryption")),
            Map.entry(Tags.TLS, Entry.of("", "ssl_enabled")),
            Map.entry(Tags.PLAIN_TEXT_CREDENTIALS, Entry.of("", "plaintext_credentials")),
            Map.entry(Tags.CIRCUIT_BREAKER, Entry.of("Circuit Breaker", "circuit_breaker")),
            Map.entry(Tags.LOAD_BALANCER, Entry.of("Load Balancer", "load_balancer")),
            Map.entry(Tags.LOCAL_LOGGING, Entry.of("Logging Technology", "local_logging")));

    /** What flows are called that carry a proof of who sends and of what he may do. */
    static final List<String> PROVEN = List.of("authenticated", "authorized");

    static final Map<Tag, Entry> FLOWS = Map.ofEntries(
            Map.entry(Tags.DECLARATIVE_CLIENT, Entry.of("", "feign_connection")),
            Map.entry(Tags.LOAD_BALANCER, Entry.of("Load Balancer", "load_balanced_link")),
            Map.entry(Tags.CIRCUIT_BREAKER, Entry.of("Circuit Breaker", "circuit_breaker_link")),
            Map.entry(Tags.PLAIN_TEXT_CREDENTIALS, Entry.of("", "plaintext_credentials_link")),
            Map.entry(
                    Tags.CLIENT_SECRET,
                    Entry.of("", "authentication_with_plaintext_credentials", "plaintext_credentials_link")),
            Map.entry(Tags.AUTHENTICATION_PROVIDER, Entry.of("", "auth_provider")),
            // A token says both who somebody is and what he may do; a password is not what the data set means by it.
            Map.entry(Tags.TOKEN, Entry.of("", PROVEN.toArray(String[]::new))));

    /** How the data set names what is outside, by its tag; a database after the service that uses it. */
    static final Map<Tag, String> OUTSIDE_NAMES = Map.of(
            Tags.MAIL_SERVER, "mail_server",
            Tags.EXTERNAL_WEBSITE, "external_website",
            Tags.CONFIGURATION_REPOSITORY, "github_repository",
            Tags.USER, "user");

    /** What answers with data: the data set draws flows to it from it. */
    static final Set<Tag> ANSWERING = Set.of(Tags.DATABASE, Tags.EXTERNAL_DATABASE, Tags.CACHE, Tags.EXTERNAL_WEBSITE);

    private Code2DfdVocabulary() {}
}
