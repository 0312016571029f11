package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Programs that are started by a text out of a request, or by a shell that reads such a text. */
final class Commands implements Hazard {

    private static final Set<String> RUNTIME = Set.of("java.lang.Runtime");
    private static final Set<String> BUILDER = Set.of("java.lang.ProcessBuilder");
    private static final Set<String> LINES = Set.of("org.apache.commons.exec.CommandLine");
    /** Remote shells, by the method that runs a text. */
    private static final Set<String> SHELLS = Set.of(
            "com.jcraft.jsch.ChannelExec",
            "ch.ethz.ssh2.Session",
            "com.trilead.ssh2.Session",
            "net.schmizz.sshj.connection.channel.direct.Session",
            "org.apache.sshd.client.session.ClientSession");

    private static final Set<Object> SHELL_OPTIONS = Set.of("-c", "/c", "/C", "-Command");

    @Override
    public Set<String> calls() {
        return Set.of(
                "exec", "command", "parse", "setCommand", "execCommand", "executeRemoteCommand", "createExecChannel");
    }

    @Override
    public Set<String> creations() {
        return Set.of("ProcessBuilder", "CommandLine");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        switch (call.name()) {
            case "exec" -> {
                if (isRuntime(call, body)) {
                    words(call.arguments().stream().limit(1).toList(), call, body, sightings);
                    // What a program finds around it when it starts can matter as much as what it is told.
                    call.argument(1)
                            .filter(e -> !(e instanceof Expression.New))
                            .flatMap(e -> body.taint(call, e))
                            .ifPresent(t -> report(t, call, body, sightings));
                } else if (call.startsAt(SHELLS)) {
                    first(call, body, sightings);
                }
            }
            case "command" -> {
                if (call.startsAt(BUILDER)) {
                    words(call.arguments(), call, body, sightings);
                }
            }
            case "parse" -> {
                if (call.startsAt(LINES)) {
                    first(call, body, sightings);
                }
            }
            default -> {
                if (call.startsAt(SHELLS)) {
                    first(call, body, sightings);
                }
            }
        }
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.type().isAny(BUILDER)) {
            words(created.arguments(), created, body, sightings);
        } else if (created.type().isAny(LINES)) {
            words(created.arguments().stream().limit(1).toList(), created, body, sightings);
        }
    }

    private static boolean isRuntime(Expression.Call call, Body body) {
        return call.receiver().stream()
                .flatMap(r -> body.valuesOf(r).stream())
                .anyMatch(v -> (v instanceof Expression.Call made && made.name().equals("getRuntime"))
                        || Expression.typeOf(v).filter(t -> t.isAny(RUNTIME)).isPresent());
    }

    private static void first(Expression.Call call, Body body, Sightings sightings) {
        call.argument(0).flatMap(a -> body.taint(call, a)).ifPresent(t -> report(t, call, body, sightings));
    }

    /** The words of a command: the first chooses the program, the others matter only to a shell. */
    private static void words(List<Expression> arguments, Expression use, Body body, Sightings sightings) {
        List<Expression> words = arguments.stream()
                .flatMap(a -> Stream.concat(
                        body.valuesOf(a).stream().flatMap(Commands::items),
                        a instanceof Expression.Variable list ? body.appended(list.name()).stream() : Stream.of()))
                .toList();
        boolean isShell = words.stream()
                .flatMap(w -> body.valuesOf(w).stream())
                .anyMatch(w -> w instanceof Expression.Literal literal && SHELL_OPTIONS.contains(literal.value()));
        // The words of a list that is filled elsewhere are not told apart.
        boolean isList = words.stream().allMatch(w -> w instanceof Expression.New);
        Optional<Taint> taint = isList
                ? Optional.empty()
                : body.taint(
                        use, words.stream().limit(isShell ? words.size() : 1).toList());
        taint.ifPresent(t -> report(t, use, body, sightings));
    }

    private static Stream<Expression> items(Expression value) {
        if (value instanceof Expression.Array) {
            return value.parts().stream();
        }
        boolean list = value instanceof Expression.Call call
                && Set.of("asList", "of").contains(call.name())
                && call.root().filter(Expression.Type.class::isInstance).isPresent();
        return list ? ((Expression.Call) value).arguments().stream() : Stream.of(value);
    }

    private static void report(Taint taint, Expression at, Body body, Sightings sightings) {
        sightings.ofRequest(WeaknessKinds.COMMAND_FROM_REQUEST, taint, "becomes part of a command", body, at);
    }
}
