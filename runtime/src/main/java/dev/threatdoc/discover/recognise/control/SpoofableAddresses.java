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
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Programs that take the address of a caller out of a header such as {@code X-Forwarded-For}, which anybody can write,
 * and look at nothing that tells whether a proxy of their own has written it.
 */
final class SpoofableAddresses implements Recogniser {

    private static final Pattern HEADER = Pattern.compile("(?i)x-forwarded-for|x-real-ip|x-client-ip");
    private static final Set<String> READS =
            Set.of("getHeader", "getHeaders", "getFirst", "get", "getHeaderString", "firstValue", "header");
    private static final Set<String> WRITES = Set.of("set", "add", "addHeader", "setHeader", "put", "mutate");
    /** What puts the right address in place itself, for the proxies that it is told of. */
    private static final Set<String> FILTERS = Set.of(
            "org.springframework.web.filter.ForwardedHeaderFilter",
            "org.springframework.web.server.adapter.ForwardedHeaderTransformer",
            "org.apache.catalina.filters.RemoteIpFilter",
            "org.apache.catalina.valves.RemoteIpValve");

    private static final Pattern TRUSTED =
            Pattern.compile("(?i).*(trust|proxies|whitelist|allowed_?prox|internal_?prox).*");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.uses(FILTERS).isPresent()) {
            return;
        }
        Texts texts = new Texts(module.code());
        List<Site<Expression.Call>> found = module.code()
                .calls()
                .filter(c -> READS.contains(c.expression().name())
                        && c.expression().arguments().size() == 1
                        && c.expression().receiver().isPresent())
                .filter(c -> texts.of(c.expression().arguments().get(0), c)
                        .filter(t -> HEADER.matcher(t).matches())
                        .isPresent())
                .filter(c -> !isWritten(c) && !looksAtProxies(c.type()) && isCalled(c, module))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        Site<Expression.Call> first = found.get(0);
        Weakness weakness = Weakness.of(
                WeaknessKinds.SPOOFABLE_ADDRESS,
                new Evidence("a caller's own header counts as its address", first.place()),
                CodeText.of(first.expression()),
                "");
        for (Site<Expression.Call> other : found.subList(1, found.size())) {
            if (!other.type().equals(first.type())) {
                weakness = weakness.with(new Evidence(CodeText.of(other.expression()), other.place()));
            }
        }
        notes.weakness(weakness);
    }

    private static boolean isWritten(Site<Expression.Call> call) {
        return call.expression()
                .root()
                .filter(r -> r instanceof Expression.Call c && WRITES.contains(c.name()))
                .isPresent();
    }

    private static boolean looksAtProxies(CodeType type) {
        return TRUSTED.matcher(type.simpleName()).matches()
                || type.fields().stream()
                        .anyMatch(f -> TRUSTED.matcher(f.name()).matches())
                || type.methods().stream()
                        .anyMatch(m -> TRUSTED.matcher(m.name()).matches()
                                || m.all()
                                        .anyMatch(e -> e instanceof Expression.Call c
                                                && TRUSTED.matcher(c.name()).matches()));
    }

    /** Whether the method that it stands in is used at all, as far as names tell: helpers outlive their use. */
    private static boolean isCalled(Site<Expression.Call> call, Module module) {
        String name = call.member().member();
        List<CodeMethod> methods = call.type().methods().stream()
                .filter(m -> m.place().member().equals(name))
                .toList();
        boolean framework = methods.isEmpty()
                || !call.type().supertypes().isEmpty()
                || methods.stream().anyMatch(m -> !m.annotations().isEmpty());
        return framework
                || methods.stream()
                        .anyMatch(m -> module.code()
                                        .calls()
                                        .anyMatch(c -> c.expression().name().equals(m.name()))
                                || module.code()
                                        .sites(Expression.MethodReference.class)
                                        .anyMatch(r -> r.expression().name().equals(m.name())));
    }
}
