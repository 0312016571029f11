package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** TLS connections for which every certificate or every host name will do. */
final class Certificates implements Hazard {

    private static final Set<String> MANAGERS =
            Set.of("javax.net.ssl.X509TrustManager", "javax.net.ssl.X509ExtendedTrustManager");
    private static final Set<String> VERIFIERS = Set.of("javax.net.ssl.HostnameVerifier");
    private static final Set<String> TAKE_CHECK = Set.of(
            "setHostnameVerifier",
            "setDefaultHostnameVerifier",
            "hostnameVerifier",
            "setSSLHostnameVerifier",
            "loadTrustMaterial");
    private static final Set<String> LENIENT = Set.of(
            "NoopHostnameVerifier", "AllowAllHostnameVerifier", "TrustAllStrategy", "InsecureTrustManagerFactory");
    private static final String ANY_CERTIFICATE = "every certificate is accepted";
    private static final String ANY_HOST = "every host name is accepted";

    private static final Set<String> TABLE = Set.of("put", "setProperty");
    private static final Pattern MAIL_TRUST = Pattern.compile("mail\\.smtps?\\.ssl\\.trust");
    private static final Pattern CONSTANT = Pattern.compile("(MAIL_)?SMTPS?_SSL_TRUST");

    private static boolean isMailTrust(Expression key) {
        return (key instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && MAIL_TRUST.matcher(text).matches())
                || (key instanceof Expression.Variable constant
                        && CONSTANT.matcher(constant.name()).matches())
                || (key instanceof Expression.Select of
                        && CONSTANT.matcher(of.name()).matches());
    }

    @Override
    public Set<String> calls() {
        return Set.of(
                "setHostnameVerifier",
                "setDefaultHostnameVerifier",
                "hostnameVerifier",
                "setSSLHostnameVerifier",
                "loadTrustMaterial",
                "setTrustAll",
                "put",
                "setProperty",
                "trustAll");
    }

    @Override
    public Set<String> creations() {
        return Set.of(
                "X509TrustManager",
                "X509ExtendedTrustManager",
                "HostnameVerifier",
                "NoopHostnameVerifier",
                "AllowAllHostnameVerifier",
                "TrustAllStrategy");
    }

    @Override
    public Set<String> mentions() {
        return LENIENT;
    }

    @Override
    public void method(Body body, Sightings sightings) {
        String name = body.method().name();
        if (name.equals("checkServerTrusted") && body.type().extendsAny(MANAGERS) && doesNothing(body.all())) {
            report(ANY_CERTIFICATE, body, whole(body), sightings);
        } else if (name.equals("verify") && body.type().extendsAny(VERIFIERS) && saysYes(body.all())) {
            report(ANY_HOST, body, whole(body), sightings);
        }
    }

    /** The method itself, as a call of it reads. */
    private static Expression whole(Body body) {
        List<Expression> parameters = body.method().parameters().stream()
                .<Expression>map(p -> new Expression.Variable(
                        p.name(), Optional.of(p.type()), body.method().place().line()))
                .toList();
        return new Expression.Call(
                Optional.empty(),
                body.method().name(),
                parameters,
                body.method().place().line());
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        List<Expression> inside =
                created.body().stream().flatMap(Expression::all).toList();
        if (created.type().isAny(MANAGERS)) {
            if (doesNothing(inside)) {
                report(ANY_CERTIFICATE, body, created, sightings);
            }
        } else if (created.type().isAny(VERIFIERS)) {
            if (saysYes(inside)) {
                report(ANY_HOST, body, created, sightings);
            }
        } else if (LENIENT.contains(created.type().simpleName())) {
            lenient(created.type().simpleName(), created, body, sightings);
        }
    }

    @Override
    public void mention(Expression.Type type, Body body, Sightings sightings) {
        lenient(type.type().simpleName(), type, body, sightings);
    }

    private static void lenient(String type, Expression at, Body body, Sightings sightings) {
        report(type.contains("Host") ? ANY_HOST : ANY_CERTIFICATE, body, at, sightings);
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (TABLE.contains(call.name())) {
            if (call.arguments().size() == 2
                    && isMailTrust(call.arguments().get(0))
                    && call.arguments().get(1).isLiteral("*")) {
                report(ANY_CERTIFICATE, body, call, sightings);
            }
            return;
        }
        if (!TAKE_CHECK.contains(call.name())) {
            // A switch that says yes to all.
            if (call.argument(0).filter(a -> a.isLiteral(true)).isPresent()) {
                report(ANY_CERTIFICATE, body, call, sightings);
            }
            return;
        }
        boolean isLenient = call.arguments().stream()
                .flatMap(a -> body.valuesOf(a).stream())
                .anyMatch(a -> (a instanceof Expression.Lambda lambda
                                && saysYes(lambda.body().stream()
                                        .flatMap(Expression::all)
                                        .toList()))
                        || (a instanceof Expression.Select select
                                && select.name().equals("ALLOW_ALL_HOSTNAME_VERIFIER")));
        if (isLenient) {
            report(call.name().startsWith("load") ? ANY_CERTIFICATE : ANY_HOST, body, call, sightings);
        }
    }

    @Override
    public void handedBack(Expression.Return handed, Body body, Sightings sightings) {
        if (body.method().returnType().isAny(VERIFIERS)
                && handed.value() instanceof Expression.Lambda lambda
                && saysYes(lambda.body().stream().flatMap(Expression::all).toList())) {
            report(ANY_HOST, body, handed, sightings);
        }
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
                && all.stream().anyMatch(e -> e.isLiteral(true))
                && all.stream().noneMatch(e -> e.isLiteral(false));
    }

    private static void report(String summary, Body body, Expression at, Sightings sightings) {
        if (!Switched.is(at, body)) {
            sightings.certain(WeaknessKinds.TRUSTS_EVERY_CERTIFICATE, summary, body, at);
        }
    }
}
