package dev.threatdoc.model.vocabulary;

/**
 * The names of tags for what is hazardous in code by itself; the values are the methods in which it was seen.
 *
 * <p>As other tags, no condition reads them: what a threat turns on is the control that such a place belies.
 */
public final class Hazards {

    /** Makes objects of outside data by a mechanism that lets these choose which. */
    public static final String UNSAFE_DESERIALIZATION = "unsafe-deserialization";
    /** Reads XML with a parser that resolves external entities. */
    public static final String XML_EXTERNAL_ENTITIES = "xml-external-entities";
    /** Starts a program by a text that is not constant. */
    public static final String COMMAND_EXECUTION = "command-execution";
    /** Puts values into the text of a query. */
    public static final String SQL_CONCATENATION = "sql-concatenation";
    /** Looks up a name in JNDI that is not constant. */
    public static final String JNDI_LOOKUP = "jndi-lookup";
    /** Uses a hash function for which collisions are known, or stores passwords as they are. */
    public static final String WEAK_HASH = "weak-hash";
    /** Uses a cipher or a mode that is broken. */
    public static final String WEAK_CIPHER = "weak-cipher";
    /** Accepts every certificate or every host name. */
    public static final String TRUSTS_EVERY_CERTIFICATE = "trusts-every-certificate";
    /** Opens a file whose path comes out of a request. */
    public static final String PATH_FROM_REQUEST = "path-from-request";
    /** Sends a request to an address that comes out of a request. */
    public static final String URL_FROM_REQUEST = "url-from-request";
    /** Evaluates a template, an expression or a script that comes out of a request. */
    public static final String CODE_FROM_REQUEST = "code-from-request";

    /** Writes what comes out of a request into a page as it is. */
    public static final String OUTPUT_FROM_REQUEST = "output-from-request";
    /** Sends a browser to an address that comes out of a request. */
    public static final String REDIRECT_FROM_REQUEST = "redirect-from-request";
    /** Believes tokens that nobody has signed. */
    public static final String UNVERIFIED_TOKEN = "unverified-token";
    /** Writes passwords, keys or tokens into the log. */
    public static final String LOGGED_SECRET = "logged-secret";
    /** Sets cookies that scripts can read, or that are sent without encryption. */
    public static final String OPEN_COOKIE = "open-cookie";
    /** Tells callers about its inside when something fails. */
    public static final String TELLS_INTERNALS = "tells-internals";

    private Hazards() {}
}
