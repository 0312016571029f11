package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The chains of a program: what sets up one from the beginning, and is no part of another. */
final class WholeChains {

    /** What is put into chains by others, and is none itself. */
    private static final Set<String> CONFIGURERS = Set.of(
            "AbstractHttpConfigurer",
            "SecurityConfigurerAdapter",
            "SecurityConfigurer",
            "AbstractConfiguredSecurityBuilder");

    private final CodeBase code;
    private final Handed handed;
    private final Switches switches;
    private final MatcherReader matchers;
    private final DecisionReader decisions;

    WholeChains(Module module, Listed listed, MatcherReader matchers) {
        this.code = module.code();
        this.handed = new Handed(code);
        this.switches = new Switches(module, listed);
        this.matchers = matchers;
        this.decisions = new DecisionReader(listed);
    }

    /** All that are or may be there, in the order in which they are asked. */
    List<Chain> all() {
        record Read(SecurityChain from, Chain chain) {}
        Set<CodeMethod> reached = new HashSet<>();
        List<Read> read = new ArrayList<>();
        List<SecurityChain> begun = SecurityChain.of(code).stream()
                .filter(this::isWhole)
                .flatMap(this::asInherited)
                .toList();
        for (SecurityChain chain : begun) {
            Optional<Boolean> there = switches.isThere(chain.method(), chain.type());
            if (there.orElse(true)) {
                read.add(new Read(
                        chain, Chain.of(chain, there.isPresent(), handed, switches, matchers, decisions, reached)));
            }
        }
        return read.stream()
                .filter(r -> !reached.contains(r.from().method()))
                .map(Read::chain)
                .sorted(Comparator.comparingInt(Chain::order))
                .toList();
    }

    /** Whether a method sets up a chain, rather than a part of one that others call. */
    private boolean isWhole(SecurityChain chain) {
        String made = chain.method().returnType().simpleName();
        return (chain.method().name().equals("configure") && !isConfigurer(chain.type()))
                || made.endsWith("SecurityFilterChain")
                || made.endsWith("SecurityWebFilterChain")
                || chain.calls("build").findAny().isPresent();
    }

    private boolean isConfigurer(CodeType type) {
        return code.lineage(type).stream()
                .flatMap(t -> t.supertypes().stream())
                .anyMatch(s -> CONFIGURERS.contains(s.simpleName()));
    }

    /** For a method of a class that is there to be extended, one for each class that inherits it as it is. */
    private Stream<SecurityChain> asInherited(SecurityChain chain) {
        List<CodeType> heirs = code.types().stream()
                .filter(t -> t.extendsAny(Set.of(chain.type().name())))
                .toList();
        if (heirs.isEmpty() || !chain.type().modifiers().contains("abstract")) {
            return Stream.of(chain);
        }
        return heirs.stream()
                .filter(h -> h.methods().stream()
                        .noneMatch(m -> m.name().equals(chain.method().name())
                                && m.parameters().size()
                                        == chain.method().parameters().size()))
                .map(h -> new SecurityChain(h, chain.method(), chain.calls()));
    }
}
