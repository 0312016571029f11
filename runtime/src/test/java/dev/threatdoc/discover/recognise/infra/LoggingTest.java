package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoggingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(C.class);",
                "org.apache.commons.logging.Log log = org.apache.commons.logging.LogFactory.getLog(C.class);",
                "Object log = org.apache.logging.log4j.LogManager.getLogger();",
                "java.util.logging.Logger log = java.util.logging.Logger.getLogger(\"c\");",
                "void m() { io.quarkus.logging.Log.infof(\"a\"); }",
                "void m() { log.info(\"a\"); }",
                "static final com.google.common.flogger.FluentLogger log ="
                        + " com.google.common.flogger.FluentLogger.forEnclosingClass();"
            })
    void seesLogsOfAllLibraries(String member) {
        assertThat(Modules.java("class C { " + member + " }").tagsSeenBy(Modules.recogniser("Logging")))
                .containsExactly("local-logging=[] @1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Slf4j", "XSlf4j"})
    void seesLogsOfLombok(String name) {
        assertThat(Modules.java("@lombok.extern.slf4j." + name + " class C {}")
                        .tagsSeenBy(Modules.recogniser("Logging")))
                .containsExactly("local-logging=[Lombok] @1");
    }
}
