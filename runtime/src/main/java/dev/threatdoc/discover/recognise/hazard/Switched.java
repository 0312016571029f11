package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Reached;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is done only where somebody has asked for it by a setting, such as {@code if (properties.isInsecure())}. */
final class Switched {

    private static final Pattern SETTING = Pattern.compile(
            "(?i).*(insecure|unsafe|trust_?(all|any)|verif|skip|ignore|disable|strict|debug|develop|dev_?mode|self_?signed|lenient"
                    + "|host_?key|(validate|check)_?(ssl|tls|cert|host)|(allow|accept)_?(untrusted|any|all|self|invalid)).*");

    private Switched() {}

    /** Whether a condition of such a name stands before an expression. */
    static boolean is(Expression at, Body body) {
        return Reached.in(body.method().body(), at).known().stream()
                .flatMap(k -> k.condition().all())
                .flatMap(e -> e instanceof Expression.Variable variable
                        ? Stream.of(variable.name())
                        : e instanceof Expression.Call call
                                ? Stream.of(call.name())
                                : e instanceof Expression.Select select ? Stream.of(select.name()) : Stream.of())
                .anyMatch(n -> SETTING.matcher(n).matches());
    }
}
