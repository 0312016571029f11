package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.access.SpringDefaults;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.control.PathRule.Decision;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spring Security's rules for requests: which of them have to be authenticated, which take a right, which are open. */
final class RequestRules implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        List<PathRule> all = new ArrayList<>();
        List<PathRule> rest = new ArrayList<>();
        for (SecurityChain chain : SecurityChain.of(module.code())) {
            List<PathRule> rules = PathRule.of(chain, module.code());
            all.addAll(rules);
            if (!chain.isRestricted()) {
                rules.stream().filter(PathRule::isForAny).findFirst().ifPresent(rest::add);
            }
        }
        Optional<Evidence> ignored = ignoresAll(module);
        if (ignored.isPresent()) {
            notes.state(PropertyNames.AUTHENTICATES_SOURCE, false, ignored.get());
        } else if (all.isEmpty()) {
            SpringDefaults.of(module).ifPresent(e -> {
                notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, e);
                notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, e);
            });
        } else {
            some(all, notes);
            rest(all, rest, !IgnoredPaths.in(module).isEmpty(), notes);
        }
    }

    /** What is asked for some requests. */
    private static void some(List<PathRule> all, Notes notes) {
        for (PathRule rule : all) {
            String[] paths = rule.paths().toArray(String[]::new);
            if (rule.decision() != Decision.OPEN) {
                notes.tag(Tags.AUTHENTICATES_REQUESTS, rule.evidence(), paths);
            }
            if (rule.decision() == Decision.AUTHORIZED) {
                notes.tag(Tags.AUTHORIZES_REQUESTS, rule.evidence(), paths);
            }
        }
    }

    /** What is asked for all requests of which nothing else is said. */
    private static void rest(List<PathRule> all, List<PathRule> rest, boolean ignores, Notes notes) {
        // What is kept from all chains is as open as what a rule opens.
        boolean exceptions = ignores || all.stream().anyMatch(r -> r.decision() == Decision.OPEN);
        boolean none = all.stream().allMatch(r -> r.decision() == Decision.OPEN);
        for (PathRule rule : rest) {
            Evidence evidence = rule.evidence();
            if (rule.decision() == Decision.OPEN) {
                if (none) {
                    notes.state(PropertyNames.AUTHENTICATES_SOURCE, false, evidence);
                }
            } else if (!ignores) {
                notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, evidence);
                if (!exceptions) {
                    notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, evidence);
                }
            }
        }
        boolean everyone = !exceptions && all.stream().allMatch(r -> r.decision() == Decision.AUTHORIZED);
        if (everyone && !rest.isEmpty()) {
            notes.tag(Tags.AUTHORIZES_ALL_REQUESTS, rest.get(0).evidence());
            notes.state(PropertyNames.HAS_ACCESS_CONTROL, true, rest.get(0).evidence());
        }
    }

    /** Where all requests are kept from Spring Security: {@code web.ignoring().antMatchers("/**")}. */
    private static Optional<Evidence> ignoresAll(Module module) {
        Set<String> matchers = Set.of("antMatchers", "requestMatchers", "mvcMatchers", "anyRequest");
        return module.code()
                .calls()
                .filter(c -> matchers.contains(c.expression().name())
                        && c.expression().follows("ignoring")
                        && (c.expression().name().equals("anyRequest") || isAll(c)))
                .findFirst()
                .map(Notes::evidence);
    }

    private static boolean isAll(Site<Expression.Call> call) {
        boolean preflights = call.expression().arguments().stream()
                .anyMatch(a ->
                        a instanceof Expression.Select select && select.name().equals("OPTIONS"));
        return !preflights
                && call.expression().arguments().stream()
                        .anyMatch(a -> a instanceof Expression.Literal literal
                                && Set.of("/**", "**").contains(literal.value()));
    }
}
