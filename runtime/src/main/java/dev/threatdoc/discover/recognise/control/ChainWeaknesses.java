package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.List;
import java.util.Optional;

/**
 * What Spring Security is told to leave undone: forged requests, sessions that keep their ids, paths without filters.
 */
final class ChainWeaknesses implements Recogniser {

    /** What makes browsers send something by which callers are known, without being asked. */
    private static final List<String> COOKIE_LOGINS = List.of("formLogin", "oauth2Login", "saml2Login", "rememberMe");

    @Override
    public void recognise(Module module, Notes notes) {
        List<SecurityChain> chains = SecurityChain.of(module.code());
        for (SecurityChain chain : chains) {
            boolean development = DevelopmentOnly.is(chain.method().annotations())
                    || DevelopmentOnly.is(chain.type().annotations());
            if (!development) {
                forgery(chain, notes);
                fixation(chain, notes);
            }
        }
        IgnoredPaths.in(module)
                .forEach(i -> notes.weakness(Weakness.of(
                        WeaknessKinds.IGNORED_PATHS,
                        new Evidence(
                                String.join(", ", i.quoted()) + " passes by all security filters",
                                i.call().place()),
                        CodeText.of(i.call().expression()),
                        "")));
    }

    private static void forgery(SecurityChain chain, Notes notes) {
        Optional<Evidence> off = chain.switchesOff("csrf");
        Optional<Evidence> login = COOKIE_LOGINS.stream()
                .flatMap(l ->
                        chain.sets(l).map(e -> new Evidence(l + "() knows callers by a cookie", e.place())).stream())
                .findFirst();
        if (off.isPresent() && login.isPresent() && Sessions.stateless(chain).isEmpty()) {
            notes.weakness(Weakness.of(
                            WeaknessKinds.FORGERY_PROTECTION_OFF,
                            new Evidence(
                                    "forged requests are not told from real ones",
                                    off.get().place()),
                            "csrf disabled",
                            "")
                    .with(login.get()));
        }
    }

    private static void fixation(SecurityChain chain, Notes notes) {
        chain.calls().stream()
                .filter(ChainWeaknesses::keepsSession)
                .findFirst()
                .ifPresent(c -> notes.weakness(Weakness.of(
                        WeaknessKinds.SESSION_FIXATION,
                        new Evidence("a session keeps its id when its user logs in", c.place()),
                        "sessionFixation none",
                        "")));
    }

    private static boolean keepsSession(Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        boolean direct = call.name().equals("none") && call.follows("sessionFixation");
        boolean inside = call.name().equals("sessionFixation")
                && call.arguments().stream()
                        .flatMap(Expression::all)
                        .anyMatch(e -> (e instanceof Expression.Call inner
                                        && inner.name().equals("none"))
                                || (e instanceof Expression.MethodReference reference
                                        && reference.name().equals("none")));
        return direct || inside;
    }
}
