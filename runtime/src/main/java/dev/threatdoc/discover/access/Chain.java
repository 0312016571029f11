package dev.threatdoc.discover.access;

import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One chain of Spring Security, as it can be.
 *
 * @param order its place among the chains; the lowest is asked first
 * @param isSure whether it is there in any case
 * @param ways its rules, for each way in which the branches that nothing decides can be taken; never empty
 */
record Chain(int order, boolean isSure, List<ChainRules> ways) {

    private static final int LAST = Integer.MAX_VALUE;
    /** The order of a configurer class that names none. */
    private static final int ADAPTER = 100;
    /** The order of a resource server of the old module for OAuth 2. */
    private static final int RESOURCE_SERVER = 3;

    private static final String ORDER = "org.springframework.core.annotation.Order";
    /** Of more branches than that nobody can say what comes of them. */
    private static final int MOST_OPEN = 3;

    Chain {
        ways = List.copyOf(ways);
    }

    /**
     * Reads one.
     *
     * @param reached takes the other methods that it consists of
     */
    static Chain of(
            SecurityChain chain,
            boolean isSure,
            Handed handed,
            Switches switches,
            MatcherReader matchers,
            DecisionReader decisions,
            Set<CodeMethod> reached) {
        int open = Math.min(
                MOST_OPEN, ChainCalls.of(chain, handed, switches, List.of()).open());
        List<ChainRules> ways = new ArrayList<>();
        for (int way = 0; way < 1 << open; way++) {
            List<Boolean> choices = new ArrayList<>();
            for (int i = 0; i < open; i++) {
                choices.add(((way >> i) & 1) == 0);
            }
            ChainCalls calls = ChainCalls.of(chain, handed, switches, choices);
            reached.addAll(calls.reached());
            ways.add(ChainRules.of(chain, calls, matchers, decisions));
        }
        return new Chain(order(chain), isSure, ways.stream().distinct().toList());
    }

    /** Whether it is for all requests to an operation. */
    boolean covers(Asked asked) {
        return ways.stream().allMatch(w -> w.scope().covers(asked));
    }

    /** Who may call by this chain; nothing if it is not for the operation. */
    Optional<AccessDecision> decide(Asked asked) {
        List<AccessDecision> all =
                ways.stream().flatMap(w -> w.decide(asked).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(agreed(all));
    }

    /** What all of several say, and else nothing that is known. */
    static AccessDecision agreed(List<AccessDecision> decisions) {
        AccessDecision first = decisions.get(0);
        return decisions.stream()
                        .allMatch(d -> d.access() == first.access() && d.roles().equals(first.roles()))
                ? first
                : AccessDecision.of(Access.UNKNOWN, first.rules().toArray(Evidence[]::new));
    }

    private static int order(SecurityChain chain) {
        Optional<CodeAnnotation> order = CodeAnnotation.find(chain.method().annotations(), ORDER)
                .or(() -> chain.type().annotation(ORDER).filter(o -> isAdapter(chain)));
        if (order.isPresent()) {
            return order.get().value("value").flatMap(Chain::number).orElse(LAST);
        }
        return chain.type().supertypes().stream()
                .map(t -> t.simpleName())
                .filter(n -> n.endsWith("ConfigurerAdapter"))
                .findFirst()
                .map(n -> n.startsWith("ResourceServer") ? RESOURCE_SERVER : ADAPTER)
                .orElse(LAST);
    }

    private static boolean isAdapter(SecurityChain chain) {
        return chain.type().supertypes().stream().anyMatch(t -> t.simpleName().endsWith("ConfigurerAdapter"));
    }

    private static Optional<Integer> number(Expression value) {
        if (value instanceof Expression.Literal literal && literal.value() instanceof Number number) {
            return Optional.of(number.intValue());
        }
        if (value instanceof Expression.Select select) {
            return Optional.of(select.name().equals("HIGHEST_PRECEDENCE") ? Integer.MIN_VALUE : LAST);
        }
        // Ordered.HIGHEST_PRECEDENCE + 1, and negative numbers.
        List<Integer> parts =
                value.parts().stream().flatMap(p -> number(p).stream()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        value instanceof Expression.Concat
                                ? parts.stream().mapToInt(Integer::intValue).sum()
                                : -parts.get(0));
    }
}
