package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Passwords that code hands over in plain text when it makes a client or a connection itself; never which ones. */
@Experimental
public final class CodePasswords {

    /** Methods whose last argument is a password, whatever they are called on. */
    private static final Set<String> TAKE = Set.of(
            "setPassword",
            "password",
            "withPassword",
            "auth",
            "basic",
            "setPass",
            "createCredential",
            "createScramSha1Credential",
            "createScramSha256Credential",
            "setBasicAuth");
    /** The method whose third argument is one, and only that. */
    private static final String CONNECT = "getConnection";

    private CodePasswords() {}

    /** Whether something of those packages gets one anywhere. */
    public static boolean given(Module module, List<String> packages) {
        return places(module, packages).findFirst().isPresent();
    }

    /** Whether something of those packages gets one in the member of the code in which something else was seen. */
    public static boolean given(Module module, List<String> packages, Evidence seen) {
        return seen.place() instanceof CodePlace at
                && places(module, packages)
                        .anyMatch(p -> p.type().equals(at.type()) && p.member().equals(at.member()));
    }

    private static Stream<CodePlace> places(Module module, List<String> packages) {
        return module.code()
                .calls()
                .filter(c -> isPassword(c)
                        && c.expression()
                                .rootType()
                                .filter(t -> packages.stream().anyMatch(t::isBelow))
                                .isPresent())
                .map(Site::place);
    }

    /** Whether an address has a password in it. */
    public static boolean isIn(String address) {
        return Secrets.hasInlineSecret(address);
    }

    private static boolean isPassword(Site<Expression.Call> call) {
        List<Expression> arguments = call.expression().arguments();
        boolean takes = call.expression().name().equals(CONNECT)
                ? arguments.size() == 3
                : TAKE.contains(call.expression().name()) && !arguments.isEmpty();
        return takes
                && WrittenTexts.of(arguments.get(arguments.size() - 1), call.type())
                        .filter(t -> Secrets.secrecy(t) == Secrecy.PLAIN_TEXT)
                        .isPresent();
    }
}
