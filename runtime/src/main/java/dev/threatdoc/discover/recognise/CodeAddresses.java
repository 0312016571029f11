package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that code hands over when it makes a client or a connection itself. */
@Experimental
public final class CodeAddresses {

    /** Methods of factories and builders whose first argument says where to. */
    private static final Set<String> NAMING = Set.of(
            "addContactPoint",
            "address",
            "baseUrl",
            "builder",
            "brokerUrl",
            "connect",
            "connectionString",
            "create",
            "driver",
            "endpoint",
            "endpointOverride",
            "forAddress",
            "forTarget",
            "from",
            "host",
            "hostName",
            "newClient",
            "serverUrl",
            "sseUrl",
            "serviceUrl",
            "setAddress",
            "setAddresses",
            "setBrokerURL",
            "setConnectionString",
            "setEndpoint",
            "setHost",
            "setHostName",
            "setHostname",
            "setJdbcUrl",
            "setUri",
            "setUrl",
            "setURI",
            "setURL",
            "uri",
            "url",
            "withEndpoint",
            "withHost");

    private static final Pattern ADDRESS =
            Pattern.compile("(?s)([a-zA-Z][\\w+.:-]*://)?([^/@\\s]*@)?\\[?[\\w.{}:-]+\\]?([:/,;?].*)?");

    private CodeAddresses() {}

    /**
     * An address in code.
     *
     * @param text a URL or a host, with a port if one was given beside it
     * @param evidence the call that takes it
     */
    public record Found(String text, Evidence evidence) {}

    /**
     * The addresses that constructors and methods of those types, or of builders in them, are given, in the order of
     * the code.
     */
    public static List<Found> of(Module module, Set<String> types) {
        Texts texts = new Texts(module.code());
        Stream<Found> created = module.code()
                .creations()
                .filter(c -> isAny(c.expression().type(), types))
                .flatMap(c -> address(module, c.expression().arguments(), c, texts)
                        .map(t -> new Found(
                                t, new Evidence("new " + c.expression().type().simpleName() + "()", c.place())))
                        .stream());
        Stream<Found> called = module.code()
                .calls()
                .filter(c -> NAMING.contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> isAny(t, types))
                                .isPresent())
                .flatMap(
                        c -> address(module, c.expression().arguments(), c, texts)
                                .map(t -> new Found(t, Notes.evidence(c)))
                                .stream());
        return Stream.concat(created, called).toList();
    }

    /** Whether a type is one of those, or the builder that is declared in one. */
    public static boolean isAny(TypeName type, Set<String> qualified) {
        for (String candidate : type.candidates()) {
            String owner = candidate.endsWith("Builder") ? candidate.replaceFirst("[.$]Builder$", "") : candidate;
            if (qualified.contains(owner)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> address(
            Module module, List<Expression> arguments, Site<? extends Expression> site, Texts texts) {
        Optional<String> port = arguments.stream()
                .skip(1)
                .limit(1)
                .flatMap(a -> texts.of(a, site).stream())
                .map(module.configuration()::resolve)
                .filter(t -> t.matches("\\d{1,5}"))
                .findFirst();
        return arguments.stream()
                .findFirst()
                .flatMap(a -> texts.of(a, site))
                .map(module.configuration()::resolve)
                .map(String::strip)
                .filter(ADDRESS.asMatchPredicate()
                        // Where the host is what only the running program knows, it is none.
                        .and(t -> !t.replaceFirst("^.*?://", "").startsWith(Texts.UNKNOWN)))
                .map(t -> port.map(p -> t + ":" + p).orElse(t));
    }
}
