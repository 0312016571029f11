package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long a program waits for answers: by its configuration, its clients' settings, and annotations.
 *
 * <p>That one client has a limit does not say that every connection has one, so it is a tag; that one has none, set so
 * on purpose, settles the control.
 */
final class Timeouts implements Recogniser {

    private static final Pattern KEY = Pattern.compile("(?i).*(read-?timeout(-?millis)?|socket-?timeout"
            + "(-?millis)?|response-?timeout|request-?timeout|time-?limiter\\..*timeout-?duration"
            + "|statement-?timeout|query-?timeout|thread\\.timeoutinmilliseconds|connection-?timeout|connect-?timeout"
            + "(-?millis)?)");
    private static final Pattern CONNECT_ONLY = Pattern.compile("(?i).*connect(ion)?-?timeout(-?millis)?");
    private static final Set<String> SETTERS = Set.of(
            "setReadTimeout",
            "readTimeout",
            "setSoTimeout",
            "setSocketTimeout",
            "setResponseTimeout",
            "responseTimeout",
            "callTimeout",
            "setRequestTimeout",
            "requestTimeout",
            "setQueryTimeout",
            "timeout");
    private static final List<String> CLIENTS = List.of(
            "org.springframework",
            "java.net",
            "okhttp3",
            "com.squareup.okhttp",
            "org.apache.http",
            "org.apache.hc",
            "reactor.netty",
            "reactor.core",
            "javax.ws.rs",
            "jakarta.ws.rs",
            "java.sql",
            "redis.clients",
            "feign");
    private static final String[] ANNOTATIONS = {
        "org.eclipse.microprofile.faulttolerance.Timeout", "io.github.resilience4j.timelimiter.annotation.TimeLimiter"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        for (ConfigEntry entry : module.configuration().entries()) {
            if (KEY.matcher(entry.key()).matches() && entry.profile().isEmpty()) {
                setting(entry, notes);
            }
        }
        module.annotated(ANNOTATIONS).ifPresent(e -> notes.tag(Tags.TIMEOUT, e));
        module.code()
                .calls()
                .filter(c -> SETTERS.contains(c.expression().name())
                        && !c.expression().arguments().isEmpty()
                        && c.expression()
                                .rootType()
                                .filter(t -> CLIENTS.stream().anyMatch(t::isBelow))
                                .isPresent())
                .forEach(c -> client(c, notes));
    }

    private static void setting(ConfigEntry entry, Notes notes) {
        String value = entry.text().strip();
        boolean connecting = CONNECT_ONLY.matcher(entry.key()).matches();
        if (value.matches("(0|-\\d+)(ms|s|m)?") && !connecting) {
            notes.state(PropertyNames.DEFINES_CONNECTION_TIMEOUT, false, Notes.evidence(entry));
        } else if (value.matches("\\d+\\s*[a-zA-Z]*|PT.+")) {
            notes.tag(Tags.TIMEOUT, Notes.evidence(entry), entry.key() + " = " + value);
        }
    }

    private static void client(Site<Expression.Call> call, Notes notes) {
        boolean never = call.expression()
                .argument(0)
                .filter(a -> a instanceof Expression.Literal literal
                        && literal.value() instanceof Number number
                        && number.longValue() <= 0)
                .isPresent();
        if (never) {
            notes.state(PropertyNames.DEFINES_CONNECTION_TIMEOUT, false, Notes.evidence(call));
        } else {
            notes.tag(Tags.TIMEOUT, Notes.evidence(call), call.expression().name() + "()");
        }
    }
}
