package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;

/** TLS connections for which every certificate or every host name will do. */
final class Certificates implements Hazard {

    private static final Set<String> MANAGERS =
            Set.of("javax.net.ssl.X509TrustManager", "javax.net.ssl.X509ExtendedTrustManager");
    private static final Set<String> VERIFIERS = Set.of("javax.net.ssl.HostnameVerifier");
    private static final Set<String> TAKE_VERIFIER = Set.of(
            "setHostnameVerifier",
            "setDefaultHostnameVerifier",
            "hostnameVerifier",
            "setSSLHostnameVerifier",
            "loadTrustMaterial");
    private static final Set<String> LENIENT = Set.of(
            "NoopHostnameVerifier", "AllowAllHostnameVerifier", "TrustAllStrategy", "InsecureTrustManagerFactory");
    private static final Set<String> LENIENT_CONSTANTS = Set.of("ALLOW_ALL_HOSTNAME_VERIFIER");

    @Override
    public void look(Body body, Sightings sightings) {
        boolean manager = body.method().name().equals("checkServerTrusted")
                && body.type().extendsAny(MANAGERS)
                && doesNothing(body.all());
        boolean verifier =
                body.method().name().equals("verify") && body.type().extendsAny(VERIFIERS) && saysYes(body.all());
        if (manager || verifier) {
            report(body.method().name() + "() that checks nothing", body, none(body), sightings);
        }
        body.creations(MANAGERS)
                .filter(n ->
                        doesNothing(n.body().stream().flatMap(Expression::all).toList()))
                .forEach(n -> report("a trust manager that checks nothing", body, n, sightings));
        body.creations(VERIFIERS)
                .filter(n -> saysYes(n.body().stream().flatMap(Expression::all).toList()))
                .forEach(n -> report("a host name verifier that checks nothing", body, n, sightings));
        body.calls()
                .filter(c -> TAKE_VERIFIER.contains(c.name()))
                .filter(c -> c.arguments().stream()
                        .anyMatch(a -> a instanceof Expression.Lambda lambda
                                && saysYes(lambda.body().stream()
                                        .flatMap(Expression::all)
                                        .toList())))
                .forEach(c -> report(c.name() + "() with a check that always succeeds", body, c, sightings));
        body.all().stream()
                .filter(Certificates::isLenient)
                .findFirst()
                .ifPresent(e -> report("a check that is known to accept everything", body, e, sightings));
    }

    private static Expression none(Body body) {
        return new Expression.Other(List.of(), body.method().place().line());
    }

    private static boolean isLenient(Expression expression) {
        return (expression instanceof Expression.Select select && LENIENT_CONSTANTS.contains(select.name()))
                || ((expression instanceof Expression.Type || expression instanceof Expression.New)
                        && Expression.typeOf(expression)
                                .filter(t -> LENIENT.contains(t.simpleName()))
                                .isPresent());
    }

    private static boolean doesNothing(List<Expression> all) {
        // Whoever checks anything calls something or throws, which makes an exception.
        return all.stream()
                .noneMatch(e -> e instanceof Expression.Call
                        || (e instanceof Expression.New created
                                && created.type().simpleName().endsWith("Exception")));
    }

    private static boolean saysYes(List<Expression> all) {
        return doesNothing(all)
                && all.stream().anyMatch(e -> e instanceof Expression.Literal l && Boolean.TRUE.equals(l.value()))
                && all.stream().noneMatch(e -> e instanceof Expression.Literal l && Boolean.FALSE.equals(l.value()));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(Hazards.TRUSTS_EVERY_CERTIFICATE, words, body, at, PropertyNames.AUTHENTICATES_DESTINATION);
    }
}
