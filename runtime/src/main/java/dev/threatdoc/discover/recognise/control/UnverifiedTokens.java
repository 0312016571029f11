package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.Set;

/** Tokens that are believed though nobody checks who has signed them. */
final class UnverifiedTokens implements Recogniser {

    private static final Set<String> DECODERS = Set.of("com.auth0.jwt.JWT", "cn.hutool.jwt.JWTUtil");
    private static final Set<String> PARSERS =
            Set.of("com.nimbusds.jwt.SignedJWT", "com.nimbusds.jwt.JWTParser", "com.nimbusds.jwt.PlainJWT");
    private static final Set<String> FILTERS = Set.of(
            "Filter",
            "HttpFilter",
            "GenericFilterBean",
            "OncePerRequestFilter",
            "HandlerInterceptor",
            "HandlerInterceptorAdapter",
            "ContainerRequestFilter",
            "WebFilter",
            "GlobalFilter",
            "HttpServerFilter",
            "ServerInterceptor");
    /** What makes a decoded token count as proof of who calls. */
    private static final Set<String> BELIEVES = Set.of("setAuthentication", "setSecurityContext", "withAuthentication");

    private static final Set<String> VERIFIES = Set.of(
            "verify",
            "verifyWith",
            "process",
            "processToClaims",
            "parseClaimsJws",
            "parseSignedClaims",
            "doFinal",
            "introspect",
            "validate",
            "validateToken",
            "validateSignature",
            "isValid");
    private static final Set<String> ELSEWHERE = Set.of("oauth2ResourceServer", "jwt", "opaqueToken");

    @Override
    public void recognise(Module module, Notes notes) {
        module.code()
                .calls()
                .filter(c -> Tokens.believes(c.expression()))
                .forEach(c -> note(c, "a token is accepted without a signature", notes));
        boolean verified = module.code()
                .calls()
                .map(c -> c.expression().name())
                .anyMatch(n -> VERIFIES.contains(n) || ELSEWHERE.contains(n));
        if (!verified) {
            module.code()
                    .calls()
                    .filter(c -> decodesOnly(c.expression()) && isForLogin(c.type()))
                    .forEach(c -> note(c, "a token is read, and nothing checks its signature", notes));
        }
    }

    private static boolean decodesOnly(Expression.Call call) {
        boolean decodes = Set.of("decode", "parseToken").contains(call.name()) && call.isOn(DECODERS);
        boolean parses = call.name().equals("parse") && call.isOn(PARSERS);
        return decodes || parses;
    }

    private static boolean isForLogin(CodeType type) {
        return type.supertypes().stream().anyMatch(t -> FILTERS.contains(t.simpleName()))
                || type.methods().stream()
                        .flatMap(CodeMethod::all)
                        .anyMatch(e -> e instanceof Expression.Call call && BELIEVES.contains(call.name()));
    }

    private static void note(Site<Expression.Call> call, String summary, Notes notes) {
        notes.weakness(Weakness.of(
                WeaknessKinds.UNVERIFIED_TOKEN,
                new Evidence(summary, call.place()),
                CodeText.of(call.expression()),
                ""));
    }
}
