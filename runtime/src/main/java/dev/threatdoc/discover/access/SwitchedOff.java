package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.Optional;
import java.util.Set;

/** Settings by which a program asks nobody who it is, whatever its rules and annotations say. */
final class SwitchedOff {

    private static final String MICRONAUT = "micronaut.security.enabled";
    /** With one of these, Quarkus asks the program whether any rule counts (its guide "Authorization", "Disabling"). */
    private static final Set<String> CONTROLLER = Set.of("io.quarkus.security.spi.runtime.AuthorizationController");

    private final Optional<Evidence> micronaut;
    private final Optional<Evidence> quarkus;

    SwitchedOff(Module module) {
        micronaut = module.configuration().isFalse(MICRONAUT)
                ? module.configuration().find(MICRONAUT).map(e -> new Evidence(SettingWeakness.statement(e), e.place()))
                : Optional.empty();
        Switches switches = new Switches(module, new Listed(module.code()));
        quarkus = module.code().types().stream()
                .filter(t -> t.extendsAny(CONTROLLER))
                .flatMap(t -> t.methods().stream()
                        .filter(m -> m.name().equals("isAuthorizationEnabled"))
                        .flatMap(m -> refused(t, m, switches).stream()))
                .findFirst();
    }

    /** What switches it off for what a framework answers. */
    Optional<Evidence> of(Asked.Framework framework) {
        return switch (framework) {
            case MICRONAUT -> micronaut;
            case JAKARTA -> quarkus;
            default -> Optional.empty();
        };
    }

    private static Optional<Evidence> refused(CodeType type, CodeMethod method, Switches switches) {
        return method.all()
                .filter(Expression.Return.class::isInstance)
                .map(e -> new Site<>(((Expression.Return) e).value(), type, method.place()))
                .filter(s -> switches.holds(s.expression(), s).equals(Optional.of(false)))
                .findFirst()
                .map(s -> switches.settings(s.expression(), s)
                        .findFirst()
                        .map(e -> new Evidence(SettingWeakness.statement(e), e.place()))
                        .orElseGet(() ->
                                new Evidence("isAuthorizationEnabled() of " + type.simpleName(), method.place())));
    }
}
