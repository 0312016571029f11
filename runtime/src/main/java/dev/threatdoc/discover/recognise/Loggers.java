package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.Expression;
import java.util.Set;

/** Log lines, by whichever library writes them. */
@Experimental
public final class Loggers {

    /** The types of loggers. */
    public static final Set<String> TYPES = Set.of(
            "org.slf4j.Logger",
            "org.slf4j.ext.XLogger",
            "org.apache.commons.logging.Log",
            "org.apache.log4j.Logger",
            "org.apache.logging.log4j.Logger",
            "java.util.logging.Logger",
            "java.lang.System.Logger",
            "org.jboss.logging.Logger",
            "io.quarkus.logging.Log",
            "com.google.common.flogger.FluentLogger",
            "org.tinylog.Logger",
            "reactor.util.Logger",
            "org.pmw.tinylog.Logger",
            "ch.qos.logback.classic.Logger");

    private static final Set<String> FACTORIES = Set.of(
            "org.slf4j.LoggerFactory",
            "org.apache.commons.logging.LogFactory",
            "org.apache.logging.log4j.LogManager",
            "org.apache.log4j.LogManager",
            "reactor.util.Loggers",
            "org.slf4j.ext.XLoggerFactory",
            "java.util.logging.LogManager");
    private static final Set<String> MAKE =
            Set.of("getLogger", "getLog", "getFormatterLogger", "getXLogger", "getRootLogger", "forEnclosingClass");
    private static final Set<String> NAMES = Set.of("log", "logger", "LOG", "LOGGER");
    private static final Set<String> LEVELS = Set.of(
            "trace",
            "debug",
            "info",
            "warn",
            "error",
            "fatal",
            "log",
            "fine",
            "finer",
            "finest",
            "severe",
            "warning",
            "config",
            "tracef",
            "debugf",
            "infof",
            "warnf",
            "errorf",
            "fatalf",
            "atInfo",
            "atWarning",
            "atSevere",
            "atFine",
            "atDebug",
            "atError",
            "atWarn",
            "atTrace",
            "entering",
            "exiting",
            "logp",
            "tracev",
            "debugv",
            "infov",
            "warnv",
            "errorv");

    private static final Set<String> PRINTS = Set.of("println", "print", "printf");
    private static final Set<String> STREAMS = Set.of("out", "err");

    private Loggers() {}

    /** Whether a call writes a log line. */
    public static boolean isLogLine(Expression.Call call) {
        return LEVELS.contains(call.name())
                && call.receiver().filter(Loggers::isLogger).isPresent();
    }

    /** Whether a call prints a line where whoever runs the program collects it: the standard output or error. */
    public static boolean isPrinted(Expression.Call call) {
        return PRINTS.contains(call.name())
                && call.receiver().orElse(null) instanceof Expression.Select stream
                && STREAMS.contains(stream.name())
                && stream.of() instanceof Expression.Type type
                && type.type().is("java.lang.System");
    }

    /** Whether a call makes a logger. */
    public static boolean isMade(Expression.Call call) {
        return MAKE.contains(call.name())
                && call.rootType()
                        .filter(t -> t.isAny(FACTORIES) || t.isAny(TYPES))
                        .isPresent();
    }

    private static boolean isLogger(Expression receiver) {
        return Expression.typeOf(receiver).filter(t -> t.isAny(TYPES)).isPresent()
                // Inherited from a class of a framework, or made by Lombok, which we do not see.
                || (receiver instanceof Expression.Variable variable
                        && variable.type().isEmpty()
                        && NAMES.contains(variable.name()));
    }
}
