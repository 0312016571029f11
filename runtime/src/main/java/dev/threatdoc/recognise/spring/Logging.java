package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.Expression;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Map;
import java.util.Set;

/** Log lines that a program writes, by any of the usual libraries. */
@AutoService(Recogniser.class)
public final class Logging implements Recogniser {

    private static final Set<String> LOGGERS = Set.of(
            "org.slf4j.Logger",
            "org.apache.commons.logging.Log",
            "org.apache.log4j.Logger",
            "org.apache.logging.log4j.Logger",
            "java.util.logging.Logger",
            "java.lang.System.Logger",
            "org.jboss.logging.Logger",
            "ch.qos.logback.classic.Logger",
            "reactor.util.Logger");
    private static final String[] LOMBOK = {
        "lombok.extern.slf4j.Slf4j",
        "lombok.extern.slf4j.XSlf4j",
        "lombok.extern.log4j.Log4j",
        "lombok.extern.log4j.Log4j2",
        "lombok.extern.apachecommons.CommonsLog",
        "lombok.extern.java.Log",
        "lombok.extern.jbosslog.JBossLog",
        "lombok.extern.flogger.Flogger",
        "lombok.CustomLog"
    };
    private static final Set<String> NAMES = Set.of("log", "logger", "LOG", "LOGGER");
    private static final Set<String> LEVELS =
            Set.of("trace", "debug", "info", "warn", "error", "fatal", "log", "fine", "severe", "warning", "config");

    /** For the service loader. */
    public Logging() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration()
                .find("logging.appender.destination")
                .ifPresent(d -> notes.sends(
                        FarEnd.playing(Tags.LOGGING_SERVER, "").orAt(d.text()), "", Map.of(), Notes.evidence(d)));
        module.annotated(LOMBOK).ifPresent(e -> notes.tag(Tags.LOCAL_LOGGING, e, "Lombok"));
        module.code()
                .calls()
                .filter(c -> LEVELS.contains(c.expression().name())
                        && c.expression().receiver().filter(Logging::isLogger).isPresent())
                .findFirst()
                .map(Notes::evidence)
                .or(() -> module.uses(LOGGERS))
                .ifPresent(e -> notes.tag(Tags.LOCAL_LOGGING, e));
    }

    private static boolean isLogger(Expression receiver) {
        return Expression.typeOf(receiver).filter(t -> t.isAny(LOGGERS)).isPresent()
                // Inherited from a class of a framework, which we do not see.
                || (receiver instanceof Expression.Variable variable
                        && variable.type().isEmpty()
                        && NAMES.contains(variable.name()));
    }
}
