package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
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
        if (module.configuration().isTrue("quarkus.log.handler.gelf.enabled")) {
            String port =
                    module.configuration().text("quarkus.log.handler.gelf.port").orElse("12201");
            module.configuration()
                    .find("quarkus.log.handler.gelf.host")
                    .ifPresent(h -> server(h.text().replaceFirst("^(udp|tcp):", "") + ":" + port, h, notes));
        }
        if (module.configuration().isTrue("quarkus.log.syslog.enable")
                || module.configuration().isTrue("quarkus.log.syslog.enabled")) {
            module.configuration().find("quarkus.log.syslog.endpoint").ifPresent(h -> server(h.text(), h, notes));
        }
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

    private static void server(String address, ConfigEntry said, Notes notes) {
        notes.sends(FarEnd.playing(Tags.LOGGING_SERVER, "").orAt(address), "", Map.of(), Notes.evidence(said));
    }
}
