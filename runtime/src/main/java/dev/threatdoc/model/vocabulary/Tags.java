package dev.threatdoc.model.vocabulary;

/**
 * The names of tags: what part an element or a flow plays in the architecture, and by which means.
 *
 * <p>A tag says that something was seen, and with which technologies; it is no judgement, so no condition reads it.
 * What a threat turns on is a property or a control. Others may add tags of their own.
 */
public final class Tags {

    /** Hands out configuration to other services. */
    public static final String CONFIGURATION_SERVER = "configuration-server";
    /** Keeps the configuration that a configuration server hands out, outside of the system. */
    public static final String CONFIGURATION_REPOSITORY = "configuration-repository";
    /** Tells services where other services are. */
    public static final String SERVICE_DISCOVERY = "service-discovery";
    /** Takes requests from outside and passes them on to services. */
    public static final String GATEWAY = "gateway";
    /** Serves files or passes requests on, and is no program of this system's own. */
    public static final String WEB_SERVER = "web-server";
    /** Passes messages on. */
    public static final String MESSAGE_BROKER = "message-broker";
    /** Keeps data. */
    public static final String DATABASE = "database";
    /** A database that runs inside the service itself and forgets everything at its end. */
    public static final String IN_MEMORY_DATABASE = "in-memory-database";
    /** A database that the system's own files do not start. */
    public static final String EXTERNAL_DATABASE = "external-database";
    /** Keeps copies of data for faster reading. */
    public static final String CACHE = "cache";
    /** Keeps who belongs to an organisation, with their names and rights. */
    public static final String DIRECTORY = "directory";
    /** Keeps files in buckets. */
    public static final String OBJECT_STORE = "object-store";
    /** Finds text. */
    public static final String SEARCH_ENGINE = "search-engine";
    /** Collects the course of requests over several services. */
    public static final String TRACING_SERVER = "tracing-server";
    /** Collects measurements. */
    public static final String METRICS_SERVER = "metrics-server";
    /** Collects what services tell of their state. */
    public static final String MONITORING_SERVER = "monitoring-server";
    /** Shows what was collected. */
    public static final String MONITORING_DASHBOARD = "monitoring-dashboard";
    /** Lets people manage running services. */
    public static final String ADMINISTRATION_SERVER = "administration-server";
    /** Builds, checks or keeps the software, and takes no part when it runs. */
    public static final String DEVELOPMENT_TOOL = "development-tool";
    /** Collects log lines. */
    public static final String LOGGING_SERVER = "logging-server";
    /** Sends mail. */
    public static final String MAIL_SERVER = "mail-server";
    /** Somebody else's site or interface. */
    public static final String EXTERNAL_WEBSITE = "external-website";
    /** A person, or whatever acts for one. */
    public static final String USER = "user";
    /** Issues tokens. */
    public static final String AUTHORIZATION_SERVER = "authorization-server";
    /** Accepts only requests that carry a valid token. */
    public static final String RESOURCE_SERVER = "resource-server";
    /** Logs users in with an identity provider's help. */
    public static final String SINGLE_SIGN_ON = "single-sign-on";
    /** Issues or keeps tokens itself. */
    public static final String TOKEN_SERVER = "token-server";
    /** Carries out the system's task, rather than running it. */
    public static final String BUSINESS = "business";
    /** Runs the system, rather than carrying out its task. */
    public static final String INFRASTRUCTURE = "infrastructure";
    /** Takes requests from outside of the system. */
    public static final String ENTRY_POINT = "entry-point";
    /** Sends requests out of the system. */
    public static final String EXIT_POINT = "exit-point";
    /** The paths that it answers; the values are path patterns. */
    public static final String ENDPOINTS = "endpoints";
    /** Paths whose handlers state who may call them; the values are path patterns. */
    public static final String PRE_AUTHORIZED_ENDPOINTS = "pre-authorized-endpoints";
    /** The port that it listens at; the value is a number. */
    public static final String PORT = "port";
    /** Checks the passwords of people on behalf of others. */
    public static final String AUTHENTICATION_SERVER = "authentication-server";
    /** Some requests have to be authenticated; the values are path patterns, none where all but exceptions. */
    public static final String AUTHENTICATES_REQUESTS = "authenticates-requests";
    /** Every request has to be authenticated. */
    public static final String AUTHENTICATES_ALL_REQUESTS = "authenticates-all-requests";
    /** Some requests take a role or another right; the values are path patterns, none where all but exceptions. */
    public static final String AUTHORIZES_REQUESTS = "authorizes-requests";
    /** Every request takes a role or another right. */
    public static final String AUTHORIZES_ALL_REQUESTS = "authorizes-all-requests";
    /** Methods state who may call them; the values are the methods. */
    public static final String METHOD_SECURITY = "method-security";
    /** Logs people in and knows them again; the values say how. */
    public static final String LOGIN = "login";
    /** User name and password come with each request. */
    public static final String BASIC_AUTHENTICATION = "basic-authentication";
    /** Users and their passwords stand in the program. */
    public static final String IN_MEMORY_AUTHENTICATION = "in-memory-authentication";
    /** The protection against cross-site request forgery is switched off. */
    public static final String CSRF_DISABLED = "csrf-disabled";
    /** Refuses requests that do not carry a token against cross-site request forgery; the values say by what. */
    public static final String CSRF_PROTECTION = "csrf-protection";
    /** Pages of every other site may read its answers. */
    public static final String CORS_ANY_ORIGIN = "cors-any-origin";
    /** Pages of other sites that it names may read its answers; the values are origins. */
    public static final String CORS = "cors";
    /** Sends headers that make browsers careful; the values are their names. */
    public static final String SECURITY_HEADERS = "security-headers";
    /** Keeps no session between requests. */
    public static final String STATELESS = "stateless";
    /** Hashes passwords with a salt and slowly; the values are the functions. */
    public static final String PASSWORD_HASHING = "password-hashing";
    /** Checks what it receives against constraints; the values are the methods that receive it. */
    public static final String CHECKED_INPUT = "checked-input";
    /** Escapes what it writes into pages; the values say by what. */
    public static final String OUTPUT_ENCODING = "output-encoding";
    /** Encrypts or hashes something itself. */
    public static final String ENCRYPTION = "encryption";
    /** Encrypts its connections. */
    public static final String TLS = "tls";
    /** A password or key stands in plain text in the system's files; its value is never kept. */
    public static final String PLAIN_TEXT_CREDENTIALS = "plain-text-credentials";
    /** Breaks off requests to what does not answer. */
    public static final String CIRCUIT_BREAKER = "circuit-breaker";
    /** Refuses requests that come too often; the values say by what. */
    public static final String RATE_LIMIT = "rate-limit";
    /** Gives up waiting for an answer after a set time; the values say how long. */
    public static final String TIMEOUT = "timeout";
    /** Names the certificates that it trusts itself, rather than taking Java's list. */
    public static final String TRUST_STORE = "trust-store";
    /** What the manufacturer built in for operators and is open to others; the values are paths or settings. */
    public static final String EXPOSED_OPERATION = "exposed-operation";
    /** Chooses among several instances of what it calls. */
    public static final String LOAD_BALANCER = "load-balancer";
    /** Writes log lines on its own machine. */
    public static final String LOCAL_LOGGING = "local-logging";
    /** Called through an interface that a client library implements. */
    public static final String DECLARATIVE_CLIENT = "declarative-client";
    /** Sends messages; the values are topics or queues. */
    public static final String PRODUCES = "produces";
    /** Receives messages; the values are topics or queues. */
    public static final String CONSUMES = "consumes";
    /** Code names data that go this way; the values are the qualified names of their types. */
    public static final String CARRIES = "carries";
    /** The one end verifies tokens that the other has issued. */
    public static final String AUTHENTICATION_PROVIDER = "authentication-provider";
    /** The secret by which a client identifies itself to an issuer of tokens stands in plain text. */
    public static final String CLIENT_SECRET = "plain-text-client-secret";
    /** Nobody wrote that down for this one: it is what happens unless somebody says otherwise. */
    public static final String BY_DEFAULT = "by-default";
    /** Named by a program of the system, but nothing of what was read tells what it is. */
    public static final String UNRESOLVED = "unresolved";
    /** The one end sends a token that it got from an issuer, or passes on the one that it was sent itself. */
    public static final String TOKEN = "token";
    /** The one end proves who it is by a user name and a password that the other end checks. */
    public static final String PASSWORD = "password";
    /** The one end asks whether the other, whom it knows, may do this. */
    public static final String ASKS_FOR_RIGHT = "asks-for-right";
    /** One end registers with the other, or asks it where others are. */
    public static final String REGISTRATION = "registration";

    /** Answers in words, as a language model does; the value is whose it is. */
    public static final String LANGUAGE_MODEL = "language-model";
    /** Lets a language model decide what to do, with tools; the values are where these come from. */
    public static final String AGENT = "agent";
    /** Code that the clock starts; the values are methods. */
    public static final String SCHEDULED_TASKS = "scheduled-tasks";
    /** Those of its endpoints that are WebSockets; the values are paths. */
    public static final String WEB_SOCKETS = "websockets";
    /** Those of its endpoints that are services of gRPC; the values are paths. */
    public static final String GRPC_SERVICES = "grpc-services";
    /** A function that starts for each request through a gateway, a load balancer or an address of its own. */
    public static final String REQUEST_TRIGGERED = "request-triggered";
    /** Offers tools to language models, by the Model Context Protocol; the values are the tools. */
    public static final String TOOL_SERVER = "tool-server";
    /** Code that a cloud runs for each event; the values are the types that handle events. */
    public static final String CLOUD_FUNCTION = "cloud-function";

    private Tags() {}
}
