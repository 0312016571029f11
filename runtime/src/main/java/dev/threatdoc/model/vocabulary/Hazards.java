package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/**
 * The names of tags for what is hazardous in code by itself; the values are the methods in which it was seen.
 *
 * <p>As other tags, no condition reads them: what a threat turns on is the control that such a place belies.
 */
@Stable
public final class Hazards {

    /** Makes objects of outside data by a mechanism that lets these choose which. */
    public static final Tag UNSAFE_DESERIALIZATION = Tag.of("unsafe-deserialization");
    /** Reads XML with a parser that resolves external entities. */
    public static final Tag XML_EXTERNAL_ENTITIES = Tag.of("xml-external-entities");
    /** Starts a program by a text that is not constant. */
    public static final Tag COMMAND_EXECUTION = Tag.of("command-execution");
    /** Puts values into the text of a query. */
    public static final Tag SQL_CONCATENATION = Tag.of("sql-concatenation");
    /** Looks up a name in JNDI that is not constant. */
    public static final Tag JNDI_LOOKUP = Tag.of("jndi-lookup");
    /** Uses a hash function for which collisions are known, or stores passwords as they are. */
    public static final Tag WEAK_HASH = Tag.of("weak-hash");
    /** Uses a cipher or a mode that is broken. */
    public static final Tag WEAK_CIPHER = Tag.of("weak-cipher");
    /** Accepts every certificate or every host name. */
    public static final Tag TRUSTS_EVERY_CERTIFICATE = Tag.of("trusts-every-certificate");
    /** Opens a file whose path comes out of a request. */
    public static final Tag PATH_FROM_REQUEST = Tag.of("path-from-request");
    /** Sends a request to an address that comes out of a request. */
    public static final Tag URL_FROM_REQUEST = Tag.of("url-from-request");
    /** Evaluates a template, an expression or a script that comes out of a request. */
    public static final Tag CODE_FROM_REQUEST = Tag.of("code-from-request");

    /** Writes what comes out of a request into a page as it is. */
    public static final Tag OUTPUT_FROM_REQUEST = Tag.of("output-from-request");
    /** Sends a browser to an address that comes out of a request. */
    public static final Tag REDIRECT_FROM_REQUEST = Tag.of("redirect-from-request");
    /** Believes tokens that nobody has signed. */
    public static final Tag UNVERIFIED_TOKEN = Tag.of("unverified-token");
    /** Writes passwords, keys or tokens into the log. */
    public static final Tag LOGGED_SECRET = Tag.of("logged-secret");
    /** Sets cookies that scripts can read, or that are sent without encryption. */
    public static final Tag OPEN_COOKIE = Tag.of("open-cookie");
    /** Tells callers about its inside when something fails. */
    public static final Tag TELLS_INTERNALS = Tag.of("tells-internals");

    private Hazards() {}
}
