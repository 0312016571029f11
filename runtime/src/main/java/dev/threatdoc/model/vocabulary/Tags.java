package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/**
 * The names of tags: what part an element or a flow plays in the architecture, and by which means.
 *
 * <p>A tag says that something was seen, and with which technologies; it is no judgement, so no condition reads it.
 * What a threat turns on is a property or a control. Others may add tags of their own.
 */
@Stable
public final class Tags {

    /** Hands out configuration to other services. */
    public static final Tag CONFIGURATION_SERVER = Tag.of("configuration-server");
    /** Keeps the configuration that a configuration server hands out, outside of the system. */
    public static final Tag CONFIGURATION_REPOSITORY = Tag.of("configuration-repository");
    /** Tells services where other services are. */
    public static final Tag SERVICE_DISCOVERY = Tag.of("service-discovery");
    /** Takes requests from outside and passes them on to services. */
    public static final Tag GATEWAY = Tag.of("gateway");
    /** Serves files or passes requests on, and is no program of this system's own. */
    public static final Tag WEB_SERVER = Tag.of("web-server");
    /** Passes messages on. */
    public static final Tag MESSAGE_BROKER = Tag.of("message-broker");
    /** Keeps data. */
    public static final Tag DATABASE = Tag.of("database");
    /** A database that runs inside the service itself and forgets everything at its end. */
    public static final Tag IN_MEMORY_DATABASE = Tag.of("in-memory-database");
    /** A database that the system's own files do not start. */
    public static final Tag EXTERNAL_DATABASE = Tag.of("external-database");
    /** Keeps copies of data for faster reading. */
    public static final Tag CACHE = Tag.of("cache");
    /** Keeps who belongs to an organisation, with their names and rights. */
    public static final Tag DIRECTORY = Tag.of("directory");
    /** Keeps files in buckets. */
    public static final Tag OBJECT_STORE = Tag.of("object-store");
    /** Finds text. */
    public static final Tag SEARCH_ENGINE = Tag.of("search-engine");
    /** Collects the course of requests over several services. */
    public static final Tag TRACING_SERVER = Tag.of("tracing-server");
    /** Collects measurements. */
    public static final Tag METRICS_SERVER = Tag.of("metrics-server");
    /** Collects what services tell of their state. */
    public static final Tag MONITORING_SERVER = Tag.of("monitoring-server");
    /** Shows what was collected. */
    public static final Tag MONITORING_DASHBOARD = Tag.of("monitoring-dashboard");
    /** Lets people manage running services. */
    public static final Tag ADMINISTRATION_SERVER = Tag.of("administration-server");
    /** Builds, checks or keeps the software, and takes no part when it runs. */
    public static final Tag DEVELOPMENT_TOOL = Tag.of("development-tool");
    /** Collects log lines. */
    public static final Tag LOGGING_SERVER = Tag.of("logging-server");
    /** Sends mail. */
    public static final Tag MAIL_SERVER = Tag.of("mail-server");
    /** Somebody else's site or interface. */
    public static final Tag EXTERNAL_WEBSITE = Tag.of("external-website");
    /** A person, or whatever acts for one. */
    public static final Tag USER = Tag.of("user");
    /** Issues tokens. */
    public static final Tag AUTHORIZATION_SERVER = Tag.of("authorization-server");
    /** Accepts only requests that carry a valid token. */
    public static final Tag RESOURCE_SERVER = Tag.of("resource-server");
    /** Logs users in with an identity provider's help. */
    public static final Tag SINGLE_SIGN_ON = Tag.of("single-sign-on");
    /** Issues or keeps tokens itself. */
    public static final Tag TOKEN_SERVER = Tag.of("token-server");
    /** Carries out the system's task, rather than running it. */
    public static final Tag BUSINESS = Tag.of("business");
    /** Runs the system, rather than carrying out its task. */
    public static final Tag INFRASTRUCTURE = Tag.of("infrastructure");
    /** Takes requests from outside of the system. */
    public static final Tag ENTRY_POINT = Tag.of("entry-point");
    /** Sends requests out of the system. */
    public static final Tag EXIT_POINT = Tag.of("exit-point");
    /** The paths that it answers; the values are path patterns. */
    public static final Tag ENDPOINTS = Tag.of("endpoints");
    /** Paths whose handlers state who may call them; the values are path patterns. */
    public static final Tag PRE_AUTHORIZED_ENDPOINTS = Tag.of("pre-authorized-endpoints");
    /** The port that it listens at; the value is a number. */
    public static final Tag PORT = Tag.of("port");
    /** Checks the passwords of people on behalf of others. */
    public static final Tag AUTHENTICATION_SERVER = Tag.of("authentication-server");
    /** Some requests have to be authenticated; the values are path patterns, none where all but exceptions. */
    public static final Tag AUTHENTICATES_REQUESTS = Tag.of("authenticates-requests");
    /** Every request has to be authenticated. */
    public static final Tag AUTHENTICATES_ALL_REQUESTS = Tag.of("authenticates-all-requests");
    /** Some requests take a role or another right; the values are path patterns, none where all but exceptions. */
    public static final Tag AUTHORIZES_REQUESTS = Tag.of("authorizes-requests");
    /** Every request takes a role or another right. */
    public static final Tag AUTHORIZES_ALL_REQUESTS = Tag.of("authorizes-all-requests");
    /** Methods state who may call them; the values are the methods. */
    public static final Tag METHOD_SECURITY = Tag.of("method-security");
    /** Logs people in and knows them again; the values say how. */
    public static final Tag LOGIN = Tag.of("login");
    /** User name and password come with each request. */
    public static final Tag BASIC_AUTHENTICATION = Tag.of("basic-authentication");
    /** Users and their passwords stand in the program. */
    public static final Tag IN_MEMORY_AUTHENTICATION = Tag.of("in-memory-authentication");
    /** The protection against cross-site request forgery is switched off. */
    public static final Tag CSRF_DISABLED = Tag.of("csrf-disabled");
    /** Refuses requests that do not carry a token against cross-site request forgery; the values say by what. */
    public static final Tag CSRF_PROTECTION = Tag.of("csrf-protection");
    /** Pages of every other site may read its answers. */
    public static final Tag CORS_ANY_ORIGIN = Tag.of("cors-any-origin");
    /** Pages of other sites that it names may read its answers; the values are origins. */
    public static final Tag CORS = Tag.of("cors");
    /** Sends headers that make browsers careful; the values are their names. */
    public static final Tag SECURITY_HEADERS = Tag.of("security-headers");
    /** Keeps no session between requests. */
    public static final Tag STATELESS = Tag.of("stateless");
    /** Hashes passwords with a salt and slowly; the values are the functions. */
    public static final Tag PASSWORD_HASHING = Tag.of("password-hashing");
    /** Checks what it receives against constraints; the values are the methods that receive it. */
    public static final Tag CHECKED_INPUT = Tag.of("checked-input");
    /** Escapes what it writes into pages; the values say by what. */
    public static final Tag OUTPUT_ENCODING = Tag.of("output-encoding");
    /** Encrypts or hashes something itself. */
    public static final Tag ENCRYPTION = Tag.of("encryption");
    /** Encrypts its connections. */
    public static final Tag TLS = Tag.of("tls");
    /** A password or key stands in plain text in the system's files; its value is never kept. */
    public static final Tag PLAIN_TEXT_CREDENTIALS = Tag.of("plain-text-credentials");
    /** Breaks off requests to what does not answer. */
    public static final Tag CIRCUIT_BREAKER = Tag.of("circuit-breaker");
    /** Refuses requests that come too often; the values say by what. */
    public static final Tag RATE_LIMIT = Tag.of("rate-limit");
    /** Gives up waiting for an answer after a set time; the values say how long. */
    public static final Tag TIMEOUT = Tag.of("timeout");
    /** Names the certificates that it trusts itself, rather than taking Java's list. */
    public static final Tag TRUST_STORE = Tag.of("trust-store");
    /** Chooses among several instances of what it calls. */
    public static final Tag LOAD_BALANCER = Tag.of("load-balancer");
    /** Writes log lines on its own machine. */
    public static final Tag LOCAL_LOGGING = Tag.of("local-logging");
    /** Called through an interface that a client library implements. */
    public static final Tag DECLARATIVE_CLIENT = Tag.of("declarative-client");
    /** Sends messages; the values are topics or queues. */
    public static final Tag PRODUCES = Tag.of("produces");
    /** Receives messages; the values are topics or queues. */
    public static final Tag CONSUMES = Tag.of("consumes");
    /** Code names data that go this way; the values are the qualified names of their types. */
    public static final Tag CARRIES = Tag.of("carries");
    /** The one end verifies tokens that the other has issued. */
    public static final Tag AUTHENTICATION_PROVIDER = Tag.of("authentication-provider");
    /** The secret by which a client identifies itself to an issuer of tokens stands in plain text. */
    public static final Tag CLIENT_SECRET = Tag.of("plain-text-client-secret");
    /** Nobody wrote that down for this one: it is what happens unless somebody says otherwise. */
    public static final Tag BY_DEFAULT = Tag.of("by-default");
    /** Named by a program of the system, but nothing of what was read tells what it is. */
    public static final Tag UNRESOLVED = Tag.of("unresolved");
    /** The one end sends a token that it got from an issuer, or passes on the one that it was sent itself. */
    public static final Tag TOKEN = Tag.of("token");
    /** The one end proves who it is by a user name and a password that the other end checks. */
    public static final Tag PASSWORD = Tag.of("password");
    /** The one end asks whether the other, whom it knows, may do this. */
    public static final Tag ASKS_FOR_RIGHT = Tag.of("asks-for-right");
    /** The one end asks the other how it fares, again and again, rather than to be told. */
    public static final Tag POLLED = Tag.of("polled");
    /**
     * Only a deployment file shows it, by a variable or a link that names the other end; no code was seen that goes
     * there.
     */
    public static final Tag HINTED = Tag.of("only-hinted");
    /** One end registers with the other, or asks it where others are. */
    public static final Tag REGISTRATION = Tag.of("registration");

    /** Answers in words, as a language model does; the value is whose it is. */
    public static final Tag LANGUAGE_MODEL = Tag.of("language-model");
    /** Lets a language model decide what to do, with tools; the values are where these come from. */
    public static final Tag AGENT = Tag.of("agent");
    /** Code that the clock starts; the values are methods. */
    public static final Tag SCHEDULED_TASKS = Tag.of("scheduled-tasks");
    /** Those of its endpoints that are WebSockets; the values are paths. */
    public static final Tag WEB_SOCKETS = Tag.of("websockets");
    /** Those of its endpoints that are services of gRPC; the values are paths. */
    public static final Tag GRPC_SERVICES = Tag.of("grpc-services");
    /** A function that starts for each request through a gateway, a load balancer or an address of its own. */
    public static final Tag REQUEST_TRIGGERED = Tag.of("request-triggered");
    /** Offers tools to language models, by the Model Context Protocol; the values are the tools. */
    public static final Tag TOOL_SERVER = Tag.of("tool-server");
    /** Code that a cloud runs for each event; the values are the types that handle events. */
    public static final Tag CLOUD_FUNCTION = Tag.of("cloud-function");

    private Tags() {}
}
