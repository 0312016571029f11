package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import java.util.Map;
import java.util.regex.Pattern;

/** Settings by which answers tell callers the stack, the exception or the inside of errors. */
final class ToldInternals implements Recogniser {

    private static final Map<Pattern, Pattern> SETTINGS = Map.of(
            Pattern.compile("(?i)(server|spring\\.web)\\.error\\.include-?stack-?trace"),
            Pattern.compile("(?i)always|on[_-]param|on[_-]trace[_-]param"),
            Pattern.compile("(?i)(server|spring\\.web)\\.error\\.include-?exception"),
            Pattern.compile("(?i)true"),
            Pattern.compile("(?i)quarkus\\.(http|rest|resteasy)\\..*(include-?stack-?trace|decorate-stacktraces)"),
            Pattern.compile("(?i)true|always"),
            Pattern.compile(
                    "(?i)spring\\.graphql\\.include-?exceptions?|graphql\\.servlet\\.exception-handlers-enabled"),
            Pattern.compile("(?i)true"));

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration().entries().stream()
                .filter(e -> !Guarding.isForDevelopers(e))
                .filter(e -> SETTINGS.entrySet().stream()
                        .anyMatch(s -> s.getKey().matcher(e.key()).matches()
                                && s.getValue().matcher(e.text().strip()).matches()))
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.TELLS_INTERNALS, e, "tells callers the inside of what fails")));
    }
}
