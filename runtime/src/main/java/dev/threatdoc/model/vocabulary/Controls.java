package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.control;
import static dev.threatdoc.model.vocabulary.PropertySpec.textControl;

import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The controls: measures that are in place on an element or a flow, declared with {@code @Controls}.
 *
 * <p>What a control says of every one of some things, it says truly where there are none of them: an element without
 * cookies has no cookie that is not encrypted.
 */
@Stable
public final class Controls {

    private static final List<PropertySpec> ALL = List.of(
            control(
                    "authenticatesDestination",
                    "Whoever sends verifies by cryptography, for every connection and before sending anything else, "
                            + "that the receiver is the one that is meant, such as by TLS with full checks of "
                            + "certificate chain and host name. Switched-off checks or a known address do not count; "
                            + "on an element it speaks of all connections that it opens."),
            control(
                    "authenticatesSource",
                    "The identity of every caller is verified before its request is acted on, by a secret, token or "
                            + "certificate that only that caller has. A network address, or a name that the caller "
                            + "merely states, does not count; what is open to everybody on purpose, such as a login "
                            + "page, is exempt."),
            textControl(
                    "authenticationScheme",
                    "The scheme by which callers prove who they are, such as Basic, Bearer, OIDC, mTLS or Kerberos; "
                            + "of several, the weakest that is accepted. Rules ignore case."),
            control(
                    "authorizesSource",
                    "For every request the receiving side checks that this caller may do this to this very object, "
                            + "and refuses it otherwise. Being logged in does not count as a right, nor does the "
                            + "lack of a link or a button."),
            control(
                    "checksDestinationRevocation",
                    "Where the receiver is authenticated by a certificate, the sender also checks for every "
                            + "connection that it has not been revoked, by CRL or OCSP, and breaks off if it has. "
                            + "Certificates that live no longer than a week count; Java's default TLS settings, "
                            + "which do not check, do not."),
            control(
                    "checksInputBounds",
                    "The length, size or range of every input from outside is compared with a fixed limit before it "
                            + "is copied, used as an index or used to allocate something. The checks of a "
                            + "memory-safe language count for copies and indexes, but not for how much is allocated."),
            control(
                    "definesConnectionTimeout",
                    "Every connection and every session, in either direction, ends after a set time without "
                            + "activity. A default that means unlimited does not count, nor does a limit on "
                            + "connecting alone."),
            control(
                    "disablesDTD",
                    "Every XML parser that may read outside data rejects documents with a document type declaration. "
                            + "Limits on entities do not count, nor does the blocking of external entities alone."),
            control(
                    "disablesiFrames",
                    "Every page forbids other sites to show it in a frame, by the frame-ancestors directive of its "
                            + "content security policy or by X-Frame-Options. Scripts that break out of frames do "
                            + "not count."),
            control(
                    "encodesHeaders",
                    "Every outside value that is put into a header of a message sent or forwarded is encoded or "
                            + "refused, so that line breaks and separators in it cannot start another header or "
                            + "message. Reliance on the other end to refuse them does not count."),
            control(
                    "encodesOutput",
                    "Whatever did not originate in the element's own code, a model's answers included, is escaped "
                            + "for the exact place in which it is written: HTML text, attribute, script, URL, "
                            + "header, log. A template engine that escapes everywhere by default counts; stripping "
                            + "characters from the input does not."),
            control(
                    "encryptsCookies",
                    "Every cookie that holds more than a random identifier is encrypted and protected against "
                            + "change, with a key that clients do not have. TLS and the Secure attribute protect the "
                            + "way only and do not count."),
            control(
                    "encryptsSessionData",
                    "Whatever is kept for a session is encrypted wherever it lies outside the memory of the program: "
                            + "in cookies, browser storage, files, databases or shared caches. TLS on the way there "
                            + "does not count, nor does mere encoding, as in an unencrypted JWT."),
            control(
                    "handlesCrashes",
                    "After a crash, or an exception that nothing foresaw, it is back in service by itself within a "
                            + "stated time, without losing data that it had accepted and without showing internals. "
                            + "A restart by hand does not count."),
            control(
                    "handlesInterruptions",
                    "When a connection breaks or another element is away, it notices within a stated time and "
                            + "retries, queues or fails in a defined way, so that nothing accepted is lost or done "
                            + "twice. Waiting without end does not count."),
            control(
                    "handlesResourceConsumption",
                    "Limits that are enforced for every caller bound the rate, the number and the size of requests "
                            + "and the memory, time and storage that each can take. Monitoring does not count, nor "
                            + "does scaling out without a ceiling."),
            control(
                    "hasAccessControl",
                    "Everything that it offers or holds, administration and stored files included, is open only to "
                            + "identities that a rule permits, and what no rule names is refused. A login that leads "
                            + "to everything does not count."),
            control(
                    "implementsAuthenticationScheme",
                    "Callers are authenticated by a published scheme in a maintained library or product, such as "
                            + "OIDC, SAML, Kerberos or mutual TLS, with limits on failed attempts where there are "
                            + "passwords. A scheme of one's own does not count, nor does one secret that all callers "
                            + "share."),
            control(
                    "implementsCSRFToken",
                    "Every request that changes something is refused unless it carries an unpredictable token that "
                            + "is bound to the session. An interface that accepts no credentials which browsers add "
                            + "by themselves, such as cookies, counts too; SameSite cookies alone do not."),
            control(
                    "implementsNonce",
                    "Every message that must not be replayed carries a value that the receiver accepts once only, "
                            + "over all its instances. A time stamp alone does not count, nor does TLS, which "
                            + "protects a single connection only."),
            control(
                    "implementsPOLP",
                    "The accounts, roles and tokens that it runs with have just the rights that its task uses, on "
                            + "the machine, in stores and in the cloud, and somebody compares the two at least once "
                            + "a year. Root or administrator accounts and wildcard permissions do not count."),
            control(
                    "implementsServerSideValidation",
                    "Every check on which security or the correctness of data depends is made on the server, "
                            + "whatever the client has checked before. Checks in a browser or a mobile application "
                            + "do not count."),
            control(
                    "implementsStrictHTTPValidation",
                    "HTTP messages that are malformed or ambiguous, such as those with both Content-Length and "
                            + "Transfer-Encoding, are refused rather than repaired, by the element and by every "
                            + "proxy before it. It does not hold if one of them is lenient."),
            control(
                    "invokesScriptFilters",
                    "All content from outside that may contain markup, uploaded files included, passes a maintained "
                            + "sanitizer that removes scripts before it is delivered to anybody. Regular expressions "
                            + "of one's own do not count."),
            control(
                    "isEncrypted",
                    "Everything sent over the flow is encrypted in transit between the two ends with TLS or an equal "
                            + "protocol, and on an element this holds for all flows into it. Encryption that ends at "
                            + "an intermediary outside the sink's trust boundary does not count."),
            control(
                    "isEncryptedAtRest",
                    "All that it stores outside memory, with backups, replicas and temporary files, is encrypted "
                            + "under keys that are kept apart from it; encryption of the whole volume counts. "
                            + "Encrypting some of the fields does not count, nor does hashing."),
            control(
                    "isHardened",
                    "Program, container and machine follow a written baseline such as a CIS benchmark: what is not "
                            + "needed is off, defaults are changed, fixes arrive within a stated time, and code that "
                            + "is run for others is confined. A vendor's default installation does not count."),
            control(
                    "isResilient",
                    "When any single machine, disk or instance fails, or load exceeds what was planned for, it stays "
                            + "available without a person's help, and that has been tried within a year. Backups "
                            + "that have to be restored first do not count."),
            control(
                    "providesConfidentiality",
                    "Whatever it holds or sends can be read only by those who are entitled to it, in storage and in "
                            + "transit as well as in caches, logs and backups. One place that is open to others, "
                            + "such as passwords in a log, is enough for it not to hold."),
            control(
                    "providesIntegrity",
                    "Every change by somebody not entitled to it, to what it holds or sends, is prevented or is "
                            + "noticed before the data are used, by access control, signatures, MACs or "
                            + "authenticated encryption. A checksum that the attacker can compute anew does not "
                            + "count."),
            control(
                    "sanitizesInput",
                    "Every input from outside its trust boundary is escaped or stripped, before an interpreter such "
                            + "as SQL, a shell, a browser or a file path gets it, of what that interpreter would "
                            + "take for commands. Refusing bad input is validatesInput; cleaning in the client does "
                            + "not count."),
            control("tracksExecutionFlow", Shared.TRACKS_EXECUTION_FLOW),
            control(
                    "usesCodeSigning",
                    "All code that it loads or delivers, updates, plug-ins and scripts included, is signed, and code "
                            + "without a valid signature is refused before it runs. A checksum from the same place "
                            + "as the code does not count."),
            textControl(
                    "usesEncryptionAlgorithm",
                    "The cipher that protects its data, as rules compare it: AES, RSA or the name of another one, "
                            + "without mode or key length; of several, the weakest."),
            control(
                    "usesMFA",
                    "Every login of a person, administrators and account recovery included, takes at least two "
                            + "factors of different kinds: something known, something owned, something of the body. "
                            + "An optional second factor does not count, nor do two secrets that are both known."),
            control(
                    "usesParameterizedInput",
                    "Wherever outside values enter a command, such as a query or the start of a program, they are "
                            + "passed as parameters or separate arguments and never become part of its text. "
                            + "Escaping by hand does not count."),
            control(
                    "usesSecureFunctions",
                    "No code that handles outside data calls functions that are unsafe for it, such as C string "
                            + "functions without a length, Java deserialization or a shell, and the build fails if "
                            + "it does. A rule that nothing enforces does not count."),
            control(
                    "usesStrongSessionIdentifiers",
                    "Every session identifier has at least 128 bits from a cryptographic random generator and is "
                            + "replaced at each login. Identifiers made from users, times or counters do not count, "
                            + "hashed or not."),
            control("usesVPN", Shared.USES_VPN),
            control(
                    "validatesContentType",
                    "For every body and every upload it checks that the declared type is an expected one and that "
                            + "the content is of that type, and refuses it otherwise. Looking at the file's ending "
                            + "does not count."),
            control(
                    "validatesHeaders",
                    "Every header that it reads or forwards is checked for form, length and permitted values, and "
                            + "the request is refused otherwise; Host and forwarding headers are believed only from "
                            + "known proxies. A check of some headers does not count."),
            control(
                    "validatesInput",
                    "Every input from outside its trust boundary, by whatever channel, is checked on arrival against "
                            + "what is permitted in type, length, range and form, and refused otherwise. Lists of "
                            + "what is forbidden do not count, nor do checks in the client or of some fields only."),
            control(
                    "verifySessionIdentifiers",
                    "With every request that belongs to a session, the server checks that it has itself issued the "
                            + "identifier and that the session has neither expired nor been ended. A token of the "
                            + "right form does not count, nor does one that stays valid after a logout."));

    private static final Map<PropertyName, PropertySpec> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PropertySpec::name, Function.identity()));

    private Controls() {}

    /** All controls, in the order of their names. */
    public static List<PropertySpec> all() {
        return ALL;
    }

    /** The control of that name. */
    public static Optional<PropertySpec> find(PropertyName name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .or(() -> name.own().filter(OwnProperty::isControl).map(o -> o.spec(name)));
    }

    /** The control that a text names, matched exactly. */
    public static Optional<PropertySpec> find(String text) {
        return find(PropertyName.of(text));
    }
}
