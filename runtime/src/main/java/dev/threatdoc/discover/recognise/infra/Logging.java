package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Map;

/** Log lines that a program writes, by any of the usual libraries. */
final class Logging implements Recogniser {

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

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration()
                .find("logging.appender.destination")
                .ifPresent(d -> notes.sends(
                        FarEnd.playing(Tags.LOGGING_SERVER, "").orAt(d.text()), "", Map.of(), Notes.evidence(d)));
        module.configuration()
                .find("logging.file.name", "logging.file", "logging.file.path", "logging.path", "quarkus.log.file.path")
                .filter(f -> !f.text().isBlank())
                .ifPresent(f -> notes.tag(Tags.LOCAL_LOGGING, Notes.evidence(f)));
        module.annotated(LOMBOK).ifPresent(e -> notes.tag(Tags.LOCAL_LOGGING, e, "Lombok"));
        module.code()
                .calls()
                .filter(c -> Loggers.isLogLine(c.expression()))
                .findFirst()
                .or(() -> module.code()
                        .calls()
                        .filter(c -> Loggers.isMade(c.expression()))
                        .findFirst())
                .map(Notes::evidence)
                .or(() -> module.uses(Loggers.TYPES))
                .ifPresent(e -> notes.tag(Tags.LOCAL_LOGGING, e));
    }
}
