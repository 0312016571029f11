package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What only developers need and real users get: remote debuggers, remote restarts, debugging of security, stages of
 * development.
 */
final class DebugSwitches implements Recogniser {

    private static final String SECURITY =
            "org.springframework.security.config.annotation.web.configuration.EnableWebSecurity";
    /** Listening for a debugger at more than the machine's own address; before Java 9 that was the usual. */
    private static final Pattern DEBUGGER = Pattern.compile(
            "-(agentlib:jdwp=|Xrunjdwp:)(?=\\S*transport=dt_socket)(?=\\S*server=y)(?!\\S*address=(localhost|127\\.|\\[?::1))\\S*");

    private static final Pattern OF_DEVELOPERS =
            Pattern.compile("(?i)(.*[/._-])?(dev|develop|development|local|debug|test|override)([/._-].*)?");

    /** A setting and the values with which it is for developers alone. */
    private record Switch(Pattern key, Pattern on, String words) {}

    private static final List<Switch> SWITCHES = List.of(
            new Switch(
                    Pattern.compile("(?i)debug"),
                    Pattern.compile("(?i)true"),
                    "switches the debugging of Spring Boot on"),
            new Switch(
                    Pattern.compile("(?i)spring\\.devtools\\.remote\\.secret"),
                    Pattern.compile("(?s).+"),
                    "lets whoever knows it load code from afar"),
            new Switch(
                    Pattern.compile("(?i)(javax|jakarta)\\.faces\\.PROJECT_STAGE"),
                    Pattern.compile("(?i)development"),
                    "shows errors and the state of pages to everybody"),
            new Switch(
                    Pattern.compile("(?i)struts\\.devMode"),
                    Pattern.compile("(?i)true"),
                    "lets anybody evaluate expressions"),
            new Switch(
                    Pattern.compile("(?i)quarkus\\.launch\\.devmode|quarkus\\.live-reload\\.password"),
                    Pattern.compile("(?s).+"),
                    "lets code be loaded from afar"));

    @Override
    public void recognise(Module module, Notes notes) {
        for (ConfigEntry entry : module.configuration().entries()) {
            SWITCHES.stream()
                    .filter(s -> s.key().matcher(entry.key()).matches()
                            && s.on().matcher(entry.text().strip()).matches())
                    .filter(s -> !Guarding.isForDevelopers(entry))
                    .forEach(s -> notes.weakness(SettingWeakness.of(WeaknessKinds.DEBUG_SWITCH, entry, s.words())));
            debugger(entry.text(), entry.place(), entry.key() + "=", notes);
        }
        module.container()
                .map(Container::settings)
                .ifPresent(s -> s.rights().stream()
                        .filter(r -> r.key().equals("command"))
                        .forEach(r -> debugger(r.text(), r.place(), "", notes)));
        module.dockerfile().ifPresent(d -> debugger(d.start(), d.place(), "", notes));
        annotated(module).ifPresent(notes::weakness);
    }

    private static void debugger(String text, Place place, String before, Notes notes) {
        Matcher found = DEBUGGER.matcher(text);
        if (found.find() && !OF_DEVELOPERS.matcher(place.file()).matches()) {
            notes.weakness(Weakness.of(
                    WeaknessKinds.DEBUG_SWITCH,
                    new Evidence("a debugger can be attached from other machines", place),
                    before + found.group(),
                    ""));
        }
    }

    private static Optional<Weakness> annotated(Module module) {
        Stream<CodeAnnotation> annotations = module.code()
                .annotatedWith(SECURITY)
                .flatMap(t -> module.code().annotation(t.annotations(), SECURITY).stream());
        return annotations
                .filter(a -> a.value("debug").filter(v -> v.isLiteral(true)).isPresent())
                .findFirst()
                .map(a -> Weakness.of(
                        WeaknessKinds.DEBUG_SWITCH,
                        new Evidence("every request is written into the log with its session", a.place()),
                        "@EnableWebSecurity(debug = true)",
                        ""));
    }
}
