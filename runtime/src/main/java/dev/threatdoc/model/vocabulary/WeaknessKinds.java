package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Experimental;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of weaknesses. Each has an entry in the catalog {@code code}, which says why it matters, how grave it is,
 * what to do, and which other threats it bears out.
 */
@Experimental
public final class WeaknessKinds {

    private static final Map<String, WeaknessKind> ALL = new LinkedHashMap<>();

    // What comes out of a request and becomes more than a value.

    /** A value is put into the text of a query. */
    public static final WeaknessKind SQL_CONCATENATION =
            kind("sql-concatenation", 89, PropertyNames.USES_PARAMETERIZED_INPUT, PropertyNames.SANITIZES_INPUT);
    /** A file is opened whose path comes out of a request. */
    public static final WeaknessKind PATH_FROM_REQUEST = kind("path-from-request", 22, PropertyNames.VALIDATES_INPUT);
    /** A request is sent to an address that comes out of a request. */
    public static final WeaknessKind URL_FROM_REQUEST = kind("url-from-request", 918, PropertyNames.VALIDATES_INPUT);
    /** A browser is sent to an address that comes out of a request. */
    public static final WeaknessKind REDIRECT_FROM_REQUEST =
            kind("redirect-from-request", 601, PropertyNames.VALIDATES_INPUT);
    /** A program is started by a text that comes out of a request. */
    public static final WeaknessKind COMMAND_FROM_REQUEST =
            kind("command-from-request", 78, PropertyNames.VALIDATES_INPUT, PropertyNames.SANITIZES_INPUT);
    /** An expression or a script is evaluated that comes out of a request. */
    public static final WeaknessKind CODE_FROM_REQUEST =
            kind("code-from-request", 94, PropertyNames.VALIDATES_INPUT, PropertyNames.SANITIZES_INPUT);
    /** A template is filled or chosen whose text or name comes out of a request. */
    public static final WeaknessKind TEMPLATE_FROM_REQUEST =
            kind("template-from-request", 1336, PropertyNames.VALIDATES_INPUT, PropertyNames.SANITIZES_INPUT);
    /** What comes out of a request is written into a page as it is. */
    public static final WeaknessKind OUTPUT_FROM_REQUEST =
            kind("output-from-request", 79, PropertyNames.ENCODES_OUTPUT);
    /** What was stored is written into a page as it is. */
    public static final WeaknessKind OUTPUT_FROM_STORE = kind("output-from-store", 79, PropertyNames.ENCODES_OUTPUT);
    /** A header of the answer takes a value out of a request as it is. */
    public static final WeaknessKind HEADER_FROM_REQUEST =
            kind("header-from-request", 113, PropertyNames.ENCODES_HEADERS);
    /** The filter of a directory search takes a value as it is. */
    public static final WeaknessKind LDAP_CONCATENATION = kind("ldap-concatenation", 90, PropertyNames.SANITIZES_INPUT);
    /** An XPath expression takes a value as it is. */
    public static final WeaknessKind XPATH_CONCATENATION =
            kind("xpath-concatenation", 643, PropertyNames.SANITIZES_INPUT);
    /** A name is looked up in JNDI that comes out of a request. */
    public static final WeaknessKind JNDI_LOOKUP = kind("jndi-lookup", 74, PropertyNames.VALIDATES_INPUT);
    /** Objects are made of outside data by a mechanism that lets these choose which. */
    public static final WeaknessKind UNSAFE_DESERIALIZATION =
            kind("unsafe-deserialization", 502, PropertyNames.USES_SECURE_FUNCTIONS);
    /** XML from outside is read by a parser that resolves external entities. */
    public static final WeaknessKind XML_EXTERNAL_ENTITIES =
            kind("xml-external-entities", 611, PropertyNames.DISABLES_DTD);
    /** A regular expression comes out of a request. */
    public static final WeaknessKind REGEX_FROM_REQUEST =
            kind("regex-from-request", 1333, PropertyNames.VALIDATES_INPUT);
    /** Files are unpacked to where the names in an archive say. */
    public static final WeaknessKind PATH_FROM_ARCHIVE = kind("path-from-archive", 22, PropertyNames.VALIDATES_INPUT);
    /** Constraints say what a request may hold, and nothing checks them. */
    public static final WeaknessKind UNCHECKED_CONSTRAINTS =
            kind("unchecked-constraints", 1284, PropertyNames.VALIDATES_INPUT);
    /** A quantity or an amount of money that a request names may be negative. */
    public static final WeaknessKind UNLIMITED_AMOUNT = question("unlimited-amount", 1284);
    /** An upload is kept where it is served or run, or under the name that its sender gave it. */
    public static final WeaknessKind UNCHECKED_UPLOAD =
            kind("unchecked-upload", 434, PropertyNames.VALIDATES_CONTENT_TYPE);

    // Cryptography, passwords and tokens.

    /** A hash function for which collisions are known guards something. */
    public static final WeaknessKind WEAK_HASH = kind("weak-hash", 328);
    /** Passwords are hashed by a function that is fast, so that they can be guessed by the billion. */
    public static final WeaknessKind FAST_PASSWORD_HASH = kind("fast-password-hash", 916);
    /** Passwords are stored or compared as they are. */
    public static final WeaknessKind PLAIN_PASSWORD = kind("plain-password", 256);
    /** A cipher or a mode is used that is broken. */
    public static final WeaknessKind WEAK_CIPHER = kind("weak-cipher", 327);
    /** A token, key or password is made by a generator whose next value can be told. */
    public static final WeaknessKind WEAK_RANDOM = kind("weak-random", 330);
    /** Every certificate or every host name is accepted. */
    public static final WeaknessKind TRUSTS_EVERY_CERTIFICATE =
            kind("trusts-every-certificate", 295, PropertyNames.AUTHENTICATES_DESTINATION);
    /** A remote shell is opened to a machine whose key nobody checks. */
    public static final WeaknessKind UNCHECKED_HOST_KEY =
            kind("unchecked-host-key", 322, PropertyNames.AUTHENTICATES_DESTINATION);
    /** A token is believed whose signature nobody checks. */
    public static final WeaknessKind UNVERIFIED_TOKEN =
            kind("unverified-token", 347, PropertyNames.AUTHENTICATES_SOURCE);
    /** Tokens are signed with a key that is short enough to be guessed. */
    public static final WeaknessKind WEAK_TOKEN_KEY = kind("weak-token-key", 326);

    /** A token is issued that no date ends. */
    public static final WeaknessKind ENDLESS_TOKEN = kind("endless-token", 613);

    // Secrets.

    /** A password, key or token stands in code. */
    public static final WeaknessKind SECRET_IN_CODE = kind("secret-in-code", 798);
    /** A password, key or token stands in a configuration or deployment file. */
    public static final WeaknessKind SECRET_IN_CONFIGURATION = kind("secret-in-configuration", 798);
    /** Well-known passwords of a developer's own machine stand in a local deployment file. */
    public static final WeaknessKind DEVELOPMENT_PASSWORD = kind("development-password", 1392);
    /** Code creates an account with a password that everybody can read there. */
    public static final WeaknessKind SEEDED_ACCOUNT = kind("seeded-account", 1392);
    /** A password or token travels in an address. */
    public static final WeaknessKind CREDENTIAL_IN_URL = kind("credential-in-url", 598);
    /** A link with a token in it begins with the host that the request at hand names. */
    public static final WeaknessKind LINK_FROM_HOST = kind("link-from-host", 640);
    /** Passwords, keys or tokens are written into the log. */
    public static final WeaknessKind LOGGED_SECRET = kind("logged-secret", 532);

    /** Answers carry passwords, their hashes, or keys of accounts. */
    public static final WeaknessKind SECRET_IN_ANSWER = kind("secret-in-answer", 201);

    /** A password is put into a cookie. */
    public static final WeaknessKind PASSWORD_IN_COOKIE = kind("password-in-cookie", 315);

    // Who may call.

    /** A header says who calls, and nothing proves it. */
    public static final WeaknessKind CLAIMED_IDENTITY =
            kind("claimed-identity", 290, PropertyNames.AUTHENTICATES_SOURCE);
    /** Something is changed by a request that a link can make. */
    public static final WeaknessKind CHANGE_BY_GET = kind("change-by-get", 352);

    /** Any site may send requests with the credentials of its visitors, and read the answers. */
    public static final WeaknessKind ANY_ORIGIN_WITH_CREDENTIALS = kind("any-origin-with-credentials", 942);
    /** Any site may read answers; without credentials. */
    public static final WeaknessKind ANY_ORIGIN = question("any-origin", 942);
    /** Cookies identify callers, and nothing tells forged requests from theirs. */
    public static final WeaknessKind FORGERY_PROTECTION_OFF =
            kind("forgery-protection-off", 352, PropertyNames.IMPLEMENTS_CSRF_TOKEN);
    /** Annotations say who may call a method, and nothing reads them. */
    public static final WeaknessKind METHOD_SECURITY_OFF =
            kind("method-security-off", 285, PropertyNames.AUTHORIZES_SOURCE);
    /** Whole paths are taken out of the security filters. */
    public static final WeaknessKind IGNORED_PATHS = kind("ignored-paths", 862, PropertyNames.AUTHENTICATES_SOURCE);
    /** Anybody may call an operation that changes something. */
    public static final WeaknessKind OPEN_OPERATION = kind("open-operation", 306, PropertyNames.AUTHENTICATES_SOURCE);
    /** An operation has no rule, beside others of the same kind that have one. */
    public static final WeaknessKind OPERATION_WITHOUT_RULE =
            kind("operation-without-rule", 862, PropertyNames.AUTHORIZES_SOURCE);
    /** An object is fetched by an id of the request, and the place shows no check of whose it is. */
    public static final WeaknessKind OBJECT_BY_REQUEST_ID = question("object-by-request-id", 639);
    /** A request body is bound to a type with fields that callers must not choose. */
    public static final WeaknessKind MASS_ASSIGNMENT = kind("mass-assignment", 915);
    /** A web socket takes messages from anybody or from any site. */
    public static final WeaknessKind OPEN_WEB_SOCKET =
            kind("open-web-socket", 1385, PropertyNames.AUTHENTICATES_SOURCE);
    /** Nothing limits how often somebody may try to log in. */
    public static final WeaknessKind UNLIMITED_LOGIN = question("unlimited-login", 307);
    /** Strangers are told whether there is an account of a name. */
    public static final WeaknessKind ACCOUNT_ENUMERATION = question("account-enumeration", 204);
    /** What a caller writes into a header counts as the address that it calls from. */
    public static final WeaknessKind SPOOFABLE_ADDRESS = kind("spoofable-address", 348);
    /** A password that somebody chooses may have any length. */
    public static final WeaknessKind WEAK_PASSWORD_RULE = question("weak-password-rule", 521);
    /** A session keeps its id when its user logs in. */
    public static final WeaknessKind SESSION_FIXATION = kind("session-fixation", 384);
    /** A cookie lacks the flags that keep it from scripts and from plain connections. */
    public static final WeaknessKind OPEN_COOKIE = kind("open-cookie", 614);

    // What runs beside the program, and how.

    /** Management endpoints answer anybody. */
    public static final WeaknessKind OPEN_MANAGEMENT = kind("open-management", 749, PropertyNames.IS_HARDENED);
    /** A console that runs queries or commands is switched on. */
    public static final WeaknessKind OPEN_CONSOLE = kind("open-console", 749, PropertyNames.IS_HARDENED);
    /** The description of all operations is offered where real users are. */
    public static final WeaknessKind OPEN_API_DOCUMENTATION =
            kind("open-api-documentation", 200, PropertyNames.IS_HARDENED);
    /** A switch for development is on where real users are. */
    public static final WeaknessKind DEBUG_SWITCH = kind("debug-switch", 489, PropertyNames.IS_HARDENED);
    /** Callers are told about the inside when something fails. */
    public static final WeaknessKind TELLS_INTERNALS = kind("tells-internals", 209);
    /** A database, cache, search engine or broker takes commands without a login. */
    public static final WeaknessKind STORE_WITHOUT_LOGIN =
            kind("store-without-login", 306, PropertyNames.AUTHENTICATES_SOURCE);
    /** A tool of operation lets people in without a login. */
    public static final WeaknessKind ANONYMOUS_ACCESS =
            kind("anonymous-access", 306, PropertyNames.AUTHENTICATES_SOURCE);
    /** The connection to a database or broker leaves TLS off or unchecked. */
    public static final WeaknessKind UNENCRYPTED_CONNECTION =
            kind("unencrypted-connection", 319, PropertyNames.IS_ENCRYPTED);
    /** A container has the rights of the machine that it runs on. */
    public static final WeaknessKind PRIVILEGED_CONTAINER =
            kind("privileged-container", 250, PropertyNames.IMPLEMENTS_POLP);

    /** The program in a container runs as the container's root. */
    public static final WeaknessKind ROOT_CONTAINER = kind("root-container", 250);
    /** An image is used that gets no more corrections. */
    public static final WeaknessKind OUTDATED_IMAGE = kind("outdated-image", 1104);
    /** Each start drops the tables of a database that lasts, and makes them anew. */
    public static final WeaknessKind SCHEMA_DROPPED = kind("schema-dropped", 1188);

    // Language models.

    /** Text from outside becomes part of the instructions of a language model. */
    public static final WeaknessKind REQUEST_IN_SYSTEM_PROMPT = kind("request-in-system-prompt", 1427);
    /** A language model can change things by a tool, and nobody confirms. */
    public static final WeaknessKind UNCONFIRMED_TOOL = kind("unconfirmed-tool", 862);
    /** Personal data go to a language model. */
    public static final WeaknessKind PERSONAL_DATA_TO_MODEL = kind("personal-data-to-model", 359);
    /** What people ask a language model, or what it answers, is written into the log. */
    public static final WeaknessKind LOGGED_PROMPT = kind("logged-prompt", 532);

    private WeaknessKinds() {}

    /** All kinds, in the order in which they stand here. */
    public static Collection<WeaknessKind> all() {
        return Collections.unmodifiableCollection(ALL.values());
    }

    /** The kind of that id. */
    public static Optional<WeaknessKind> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    private static WeaknessKind kind(String id, int cwe, PropertyName... belies) {
        return register(new WeaknessKind(id, cwe, false, List.of(belies)));
    }

    private static WeaknessKind question(String id, int cwe) {
        return register(new WeaknessKind(id, cwe, true, List.of()));
    }

    private static WeaknessKind register(WeaknessKind kind) {
        ALL.put(kind.id(), kind);
        return kind;
    }
}
