package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who may call an operation of one program, by all rules and annotations that were read of it. */
public final class AccessRules {

    private final SpringRequests spring;
    private final DescriptorRules descriptor;
    private final QuarkusPaths quarkus;
    private final MicronautPaths micronaut;
    private final VaadinViewsAccess vaadin;
    private final Annotated annotated;
    private final SwitchedOff off;
    private final OwnFilters filters;
    private final OwnGuards guards;
    private final Optional<Evidence> library;
    private final boolean isComplete;
    private final boolean usesAnnotations;

    private AccessRules(Module module) {
        spring = new SpringRequests(module);
        descriptor = new DescriptorRules(module);
        quarkus = new QuarkusPaths(module);
        micronaut = new MicronautPaths(module);
        vaadin = new VaadinViewsAccess(module);
        annotated = new Annotated(module, SwitchedOn.of(module));
        off = new SwitchedOff(module);
        filters = new OwnFilters(module);
        guards = new OwnGuards(module.code());
        library = SecurityLibraries.of(module);
        isComplete = !module.dependencies().isEmpty();
        usesAnnotations = Annotated.ROLES.stream().anyMatch(module.code()::hasAnnotation)
                || module.dependencies().stream().anyMatch(d -> d.contains(":quarkus-"));
    }

    /** The rules of a program. */
    public static AccessRules of(Module module) {
        return new AccessRules(module);
    }

    /** Who may call an operation. */
    public AccessDecision decide(Asked asked) {
        Optional<AccessDecision> view =
                asked.framework() == Asked.Framework.VAADIN ? vaadin.decide(asked) : Optional.empty();
        if (view.isPresent()) {
            return view.get();
        }
        Optional<Evidence> switchedOff = off.of(asked.framework());
        if (switchedOff.isPresent()) {
            return before(asked)
                    .map(f -> AccessDecision.of(Access.UNKNOWN, f))
                    .orElseGet(() -> AccessDecision.of(Access.ANYBODY, switchedOff.get()));
        }
        Optional<AccessDecision> own = annotated.decide(asked);
        if (asked.framework() == Asked.Framework.MICRONAUT) {
            return own.or(() -> micronaut.decide(asked))
                    .or(micronaut::otherwise)
                    .orElseGet(() -> unsaid(asked));
        }
        if (own.isEmpty() && asked.framework() == Asked.Framework.JAKARTA) {
            own = quarkus.unannotated();
        }
        AccessDecision decision = Stream.of(spring.decide(asked), descriptor.decide(asked), quarkus.decide(asked), own)
                .flatMap(Optional::stream)
                .reduce(AccessDecision::and)
                .orElseGet(() -> unsaid(asked));
        boolean isOnlyOff = decision.access() == Access.ANYBODY && own.isEmpty() && isForEverything(decision);
        return isOnlyOff
                ? filters.before(asked)
                        .map(f -> AccessDecision.of(Access.UNKNOWN, f))
                        .orElse(decision)
                : decision;
    }

    /** Whether it is by the rule for whatever comes, as those let all pass whose own filter does the work. */
    private boolean isForEverything(AccessDecision decision) {
        Asked whatever = new Asked(
                Asked.Framework.SPRING, "GET", "", "/anything/else/at/all", Optional.empty(), Optional.empty());
        return spring.decide(whatever).filter(decision::equals).isPresent();
    }

    /**
     * Who may call what is not called at all but gets messages: whoever may send some there, as only its broker knows.
     */
    public AccessDecision ofMessages(Asked asked) {
        return annotated.decide(asked).orElseGet(() -> AccessDecision.of(Access.UNKNOWN));
    }

    /** What of the program's own may turn callers away. */
    private Optional<Evidence> before(Asked asked) {
        return guards.before(asked).or(() -> filters.before(asked));
    }

    /** What is left where nobody says anything of an operation. */
    private AccessDecision unsaid(Asked asked) {
        Optional<Evidence> filter = before(asked);
        if (filter.isPresent()) {
            return AccessDecision.of(Access.UNKNOWN, filter.get());
        }
        if (asked.framework() == Asked.Framework.GUARDED) {
            return AccessDecision.of(Access.UNKNOWN);
        }
        // With Jakarta's annotations and Quarkus's permissions, what has neither is open.
        boolean isRead = asked.framework() == Asked.Framework.JAKARTA && usesAnnotations;
        if (library.isPresent() && !isRead && !descriptor.areThere()) {
            return AccessDecision.of(Access.UNKNOWN, library.get());
        }
        // Spring Boot protects everything as soon as its starter is there, and only a build file tells of that.
        boolean mayBeThere = asked.framework() == Asked.Framework.SPRING && !isComplete;
        return AccessDecision.of(mayBeThere ? Access.UNKNOWN : Access.ANYBODY);
    }
}
