package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headers that say which user, role or tenant calls, in a program that asks for no other proof: whoever reaches it
 * without the gateway that is meant to write them is whomever he says.
 */
final class ClaimedIdentities implements OperationCheck {

    private static final Pattern IDENTITY =
            Pattern.compile("(?i)(x[-_])?((auth(enticated)?|current|login|forwarded|remote|request)[-_]?)?"
                    + "(user|account|customer|member|tenant|role|roles|userid|username|tenantid|employee|principal|uid)"
                    + "([-_]?(id|name|email|role|roles|header|code))?([-_]header)?");
    private static final Set<String> READS = Set.of("getHeader", "getHeaderString", "getFirst", "getFirstHeader");
    private static final Set<String> REQUESTS = Set.of(
            "HttpServletRequest",
            "ServerHttpRequest",
            "HttpRequest",
            "HttpHeaders",
            "ServerWebExchange",
            "ContainerRequestContext",
            "Headers");
    private static final String[] PROOFS = {
        "spring-boot-starter-security",
        "spring-security-config",
        "spring-boot-starter-oauth2-resource-server",
        "spring-cloud-starter-oauth2",
        "spring-cloud-starter-security",
        "shiro-spring",
        "shiro-spring-boot-web-starter",
        "sa-token-spring-boot-starter",
        "sa-token-spring-boot3-starter",
        "keycloak-spring-boot-starter",
        "micronaut-security",
        "micronaut-security-jwt",
        "quarkus-oidc",
        "quarkus-smallrye-jwt",
        "quarkus-security",
        "jjwt",
        "jjwt-api",
        "java-jwt",
        "nimbus-jose-jwt"
    };
    /** What proves where a request comes from, by its name. */
    private static final Pattern PROVES = Pattern.compile(
            "(?i).*((verify|check|valid|compute|calculate)\\w{0,20}signature|signature_?(verif|valid|key|secret|header)|hmac|verify_?token|internal_?(token|secret|key)|gateway_?(token|secret|key)|parseClaims\\w*|mtls|client_?certificate).*");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        boolean proven = module.dependency(PROOFS).isPresent()
                || !SecurityChain.of(module.code()).isEmpty()
                || operations.stream()
                        .anyMatch(a -> a.decision().access() == Access.RESTRICTED
                                || a.decision().access() == Access.AUTHENTICATED);
        if (proven || proves(module)) {
            return;
        }
        Texts texts = new Texts(module.code());
        Stream<Found> declared = operations.stream()
                .map(Answered::operation)
                .flatMap(o -> o.takes().parameters().stream()
                        .filter(p -> p.where() == Endpoint.Where.HEADER && isIdentity(p.name()))
                        .map(p -> new Found(p.name(), "", o.words(), new Evidence(words(p.name()), o.place()))));
        Stream<Found> read = module.code()
                .calls()
                .filter(ClaimedIdentities::readsHeader)
                .flatMap(c -> texts.of(c.expression().arguments(), c.type()).stream()
                        .filter(ClaimedIdentities::isIdentity)
                        .limit(1)
                        .map(t -> new Found(t, CodeText.of(c.expression()), "", new Evidence(words(t), c.place()))));
        Optional<Weakness> all = Optional.empty();
        for (Found found : Stream.concat(declared, read).toList()) {
            all = Optional.of(all.map(w -> w.with(found.seen())).orElseGet(found::weakness));
        }
        all.ifPresent(notes::weakness);
    }

    private record Found(String header, String statement, String origin, Evidence seen) {

        Weakness weakness() {
            return Weakness.of(WeaknessKinds.CLAIMED_IDENTITY, seen, statement, origin);
        }
    }

    private static String words(String header) {
        return "the header \"" + header + "\" says who calls, and nothing proves it";
    }

    private static boolean isIdentity(String header) {
        return IDENTITY.matcher(header).matches();
    }

    private static boolean readsHeader(Site<Expression.Call> call) {
        return READS.contains(call.expression().name())
                && call.expression().arguments().size() == 1
                && call.expression()
                        .rootType()
                        .filter(t -> REQUESTS.contains(t.simpleName()))
                        .isPresent();
    }

    private static boolean proves(Module module) {
        return module.code().types().stream()
                        .anyMatch(t -> PROVES.matcher(t.simpleName()).matches()
                                || t.fields().stream()
                                        .anyMatch(f -> PROVES.matcher(f.name()).matches()))
                || module.code()
                        .calls()
                        .anyMatch(c -> PROVES.matcher(c.expression().name()).matches());
    }
}
