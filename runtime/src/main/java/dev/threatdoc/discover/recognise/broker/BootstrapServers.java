package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where Kafka is, as code says it that makes its clients itself. */
public final class BootstrapServers {

    private static final String KEY = "bootstrap.servers";
    private static final String CONSTANT = "BOOTSTRAP_SERVERS_CONFIG";
    private static final Set<String> PUTS = Set.of("put", "setProperty", "of", "entry", "producerProperty");

    private BootstrapServers() {}

    /** The first value that is put under the key of Kafka's clients for it. */
    public static Optional<String> in(Module module) {
        Texts texts = new Texts(module.code());
        return module.code()
                .calls()
                .filter(c -> PUTS.contains(c.expression().name()))
                .flatMap(c -> {
                    List<Expression> arguments = c.expression().arguments();
                    for (int i = 0; i + 1 < arguments.size(); i += 2) {
                        if (isKey(arguments.get(i))) {
                            return texts.of(arguments.get(i + 1), c).stream();
                        }
                    }
                    return Stream.<String>of();
                })
                .map(module.configuration()::resolve)
                .filter(t -> !t.contains("$"))
                .findFirst();
    }

    private static boolean isKey(Expression expression) {
        return (expression instanceof Expression.Literal literal && KEY.equals(literal.value()))
                || (expression instanceof Expression.Select select
                        && select.name().equals(CONSTANT))
                || (expression instanceof Expression.Variable variable
                        && variable.name().equals(CONSTANT));
    }
}
