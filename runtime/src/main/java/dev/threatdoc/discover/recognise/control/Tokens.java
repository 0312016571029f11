package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON web tokens by the usual libraries: who signs them, who verifies them, and who believes them unsigned. */
final class Tokens implements Recogniser {

    /** What a library does with tokens: methods on types, or on what these make. */
    private record Use(Set<String> types, Set<String> methods) {

        boolean isMadeBy(Expression.Call call) {
            return methods.contains(call.name()) && call.startsAt(types);
        }
    }

    private static final String JJWT = "io.jsonwebtoken.";
    private static final Set<String> PARSERS =
            Set.of(JJWT + "Jwts", JJWT + "JwtParser", JJWT + "JwtParserBuilder", JJWT + "impl.DefaultJwtParser");

    private static final List<Use> SIGNS = List.of(
            new Use(Set.of(JJWT + "Jwts", JJWT + "JwtBuilder"), Set.of("signWith")),
            new Use(Set.of("com.auth0.jwt.JWT", "com.auth0.jwt.JWTCreator.Builder"), Set.of("sign")),
            new Use(Set.of("com.nimbusds.jwt.SignedJWT", "com.nimbusds.jose.JWSObject"), Set.of("sign")),
            new Use(Set.of("org.springframework.security.oauth2.jwt.JwtEncoder"), Set.of("encode")),
            new Use(Set.of("io.smallrye.jwt.build.Jwt", "io.smallrye.jwt.build.JwtClaimsBuilder"), Set.of("sign")),
            new Use(Set.of("cn.hutool.jwt.JWTUtil"), Set.of("createToken")));

    private static final List<Use> VERIFIES = List.of(
            new Use(PARSERS, Set.of("parseClaimsJws", "parseSignedClaims", "parsePlaintextJws", "verifyWith")),
            new Use(Set.of("com.auth0.jwt.JWTVerifier", "com.auth0.jwt.interfaces.JWTVerifier"), Set.of("verify")),
            new Use(Set.of("com.auth0.jwt.JWT"), Set.of("verify")),
            new Use(Set.of("com.nimbusds.jwt.SignedJWT", "com.nimbusds.jose.JWSObject"), Set.of("verify")),
            new Use(
                    Set.of(
                            "com.nimbusds.jwt.proc.ConfigurableJWTProcessor",
                            "com.nimbusds.jwt.proc.DefaultJWTProcessor"),
                    Set.of("process")),
            new Use(
                    Set.of(
                            "org.springframework.security.oauth2.jwt.JwtDecoder",
                            "org.springframework.security.oauth2.jwt.ReactiveJwtDecoder"),
                    Set.of("decode")),
            new Use(Set.of("org.jose4j.jwt.consumer.JwtConsumer"), Set.of("processToClaims", "process")));

    private static final List<Use> BELIEVES = List.of(
            new Use(PARSERS, Set.of("parseClaimsJwt", "parseUnsecuredClaims", "parsePlaintextJwt", "unsecured")),
            new Use(Set.of("com.auth0.jwt.algorithms.Algorithm"), Set.of("none")),
            new Use(
                    Set.of("org.jose4j.jwt.consumer.JwtConsumerBuilder"),
                    Set.of("setSkipSignatureVerification", "setSkipAllValidators")));

    /** The names of all these methods, by which most calls are told to be none of them. */
    private static final Set<String> NAMES = Stream.of(SIGNS, VERIFIES, BELIEVES)
            .flatMap(List::stream)
            .flatMap(u -> u.methods().stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void recognise(Module module, Notes notes) {
        module.code().calls().forEach(c -> call(c, notes));
    }

    private static void call(Site<Expression.Call> call, Notes notes) {
        Expression.Call expression = call.expression();
        if (!NAMES.contains(expression.name())) {
            return;
        }
        Evidence evidence = Notes.evidence(call);
        if (isAny(SIGNS, expression)) {
            notes.tag(Tags.TOKEN_SERVER, evidence);
        }
        if (isAny(VERIFIES, expression)) {
            notes.state(PropertyNames.USES_SESSION_TOKENS, true, evidence);
            notes.state(PropertyNames.AUTHENTICATION_SCHEME, "Bearer", evidence);
        }
        if (isAny(BELIEVES, expression)) {
            notes.tag(Hazards.UNVERIFIED_TOKEN, evidence, call.type().simpleName());
            notes.state(PropertyNames.AUTHENTICATES_SOURCE, false, evidence);
            notes.state(PropertyNames.VERIFY_SESSION_IDENTIFIERS, false, evidence);
        }
    }

    /** Whether a call accepts tokens that nobody has signed. */
    static boolean believes(Expression.Call call) {
        return isAny(BELIEVES, call);
    }

    private static boolean isAny(List<Use> uses, Expression.Call call) {
        return uses.stream().anyMatch(u -> u.isMadeBy(call));
    }
}
