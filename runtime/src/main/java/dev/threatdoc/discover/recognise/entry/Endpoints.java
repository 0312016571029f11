package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.AccessRules;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.AccessDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a program answers, by whichever framework: with what, and who may call it by which rule. */
final class Endpoints implements Recogniser {

    private static final List<OperationReader> READERS = List.of(
            new WebEndpoints(),
            new FunctionalRoutes(),
            new RestResources(),
            new Servlets(),
            new ReactiveRoutes(),
            new RepositoryEndpoints(),
            new Sockets(),
            new GraphQl(),
            new GrpcServices(),
            new JavalinRoutes(),
            new SparkRoutes(),
            new HelidonRoutes(),
            new ArmeriaRoutes(),
            new RatpackRoutes(),
            new JdkServer(),
            new CamelRest(),
            new RouteFiles(),
            new StrutsActions(),
            new VaadinViews(),
            new WicketPages(),
            new GatewayRoutes(),
            new FunctionEndpoints(),
            new MessageHandlers());

    private static final List<OperationCheck> CHECKS = List.of(
            new OpenOperations(),
            new BoundTypes(),
            new UrlCredentials(),
            new ForeignObjects(),
            new UnlimitedLogins(),
            new PasswordRules(),
            new UncheckedConstraints(),
            new UnlimitedAmounts(),
            new ChangesByGet(),
            new ClaimedIdentities(),
            new ToldAccounts(),
            new SecretsInAnswers());

    @Override
    public void recognise(Module module, Notes notes) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        READERS.stream()
                .flatMap(r -> r.operations(module))
                .forEach(o -> operations.putIfAbsent(o.protocol() + " " + o.words(), o));
        if (operations.isEmpty()) {
            return;
        }
        AccessRules rules = AccessRules.of(module);
        List<Answered> answered = new ArrayList<>();
        for (Operation operation : operations.values()) {
            AccessDecision decision = MessageHandlers.isOne(operation)
                    ? rules.ofMessages(operation.asked())
                    : rules.decide(operation.asked());
            notes.endpoint(operation.endpoint(decision));
            answered.add(new Answered(operation, decision));
        }
        CHECKS.forEach(c -> c.check(answered, module, notes));
    }
}
