package dev.threatdoc.discover.access;

import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that methods of Spring Security set when a builder is handed to them, as if they stood there. */
final class WellKnownRules {

    /** What an authorization server answers (its reference, "Configuration Model"). */
    private static final List<String> AUTHORIZATION_SERVER =
            List.of("/oauth2/**", "/.well-known/**", "/connect/**", "/userinfo", "/login/oauth2/**");

    private WellKnownRules() {}

    /** The calls that stand for one; none if nobody knows what it does. */
    static List<Expression.Call> of(Expression.Call call, CodeType type) {
        Expression builder = call.argument(0).orElseThrow();
        int line = call.line();
        if (call.name().equals("applyDefaultSecurity")) {
            List<Expression> paths = AUTHORIZATION_SERVER.stream()
                    .<Expression>map(p -> new Expression.Literal(p, line))
                    .toList();
            return Stream.concat(
                            Stream.of(new Expression.Call(Optional.of(builder), "securityMatcher", paths, line)),
                            authenticated(builder, line))
                    .toList();
        }
        boolean adapter = call.receiver().orElse(null) instanceof Expression.Variable variable
                && variable.name().equals("super")
                && call.name().equals("configure")
                && type.supertypes().stream()
                        .anyMatch(s -> s.simpleName()
                                .matches("(WebSecurity|ResourceServer|GlobalMethodSecurity)ConfigurerAdapter"));
        return adapter ? authenticated(builder, line).toList() : List.of();
    }

    private static Stream<Expression.Call> authenticated(Expression builder, int line) {
        Expression.Call rules = call(builder, "authorizeRequests", line);
        Expression.Call any = call(rules, "anyRequest", line);
        return Stream.of(rules, any, call(any, "authenticated", line));
    }

    private static Expression.Call call(Expression receiver, String name, int line) {
        return new Expression.Call(Optional.of(receiver), name, List.of(), line);
    }
}
