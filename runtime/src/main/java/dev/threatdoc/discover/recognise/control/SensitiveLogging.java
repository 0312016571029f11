package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.stream.Stream;

/** Passwords, keys and tokens that are written into the log, by a log line or by a setting that logs everything. */
final class SensitiveLogging implements Recogniser {

    private static final List<String> LOG_REQUESTS = List.of(
            "spring.mvc.log-request-details", "spring.http.log-request-details", "spring.codec.log-request-details");

    @Override
    public void recognise(Module module, Notes notes) {
        WordList words = WordList.load();
        module.code()
                .calls()
                .filter(c -> Loggers.isLogLine(c.expression()))
                .filter(c -> c.expression().arguments().stream().anyMatch(a -> tellsSecret(a, words)))
                .forEach(c -> found(c, notes));
        for (String key : LOG_REQUESTS) {
            if (module.configuration().isTrue(key)) {
                module.configuration()
                        .find(key)
                        .filter(e -> e.profile().isEmpty())
                        .ifPresent(e -> found(e, notes));
            }
        }
    }

    /** Whether a value of such a name becomes part of the line, as it is or within a text. */
    private static boolean tellsSecret(Expression argument, WordList words) {
        return parts(argument).anyMatch(p -> words.isCredential(name(p)));
    }

    private static Stream<Expression> parts(Expression argument) {
        return argument instanceof Expression.Concat concat
                ? concat.parts().stream().flatMap(SensitiveLogging::parts)
                : Stream.of(argument);
    }

    /** The name of a variable, a field or an accessor; of anything else, which may mask or hash it, none. */
    private static String name(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Select select) {
            return select.name();
        }
        return expression instanceof Expression.Call call && call.arguments().isEmpty()
                ? call.name().replaceFirst("^get(?=[A-Z])", "")
                : "";
    }

    private static void found(Site<Expression.Call> call, Notes notes) {
        Evidence evidence = Notes.evidence(call);
        notes.tag(Hazards.LOGGED_SECRET, evidence, call.type().simpleName());
        notes.state(PropertyNames.PROVIDES_CONFIDENTIALITY, false, evidence);
    }

    private static void found(ConfigEntry entry, Notes notes) {
        notes.tag(Hazards.LOGGED_SECRET, Notes.evidence(entry), entry.key());
        notes.state(PropertyNames.PROVIDES_CONFIDENTIALITY, false, Notes.evidence(entry));
    }
}
