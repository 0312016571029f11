package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.regex.Pattern;

/** Descriptions of all operations that settings offer where real users are, by springdoc, Springfox or Quarkus. */
final class ApiDocumentation implements Recogniser {

    private static final Pattern SWITCH = Pattern.compile(
            "(?i)springdoc\\.(api-docs|swagger-ui)\\.enabled"
                    + "|springfox\\.documentation\\.(enabled|swagger-ui\\.enabled|auto-startup)|swagger\\.enabled?|knife4j\\.enable");
    /** Quarkus and SmallRye offer it to developers only, unless told otherwise. */
    private static final Pattern ALWAYS = Pattern.compile("(?i)(%prod\\.)?quarkus\\.swagger-ui\\.always-include");

    /** Off until somebody switches it on, and then for everybody unless a profile is named. */
    private static final Pattern ON_DEMAND = Pattern.compile("(?i)knife4j\\.enable|swagger\\.enabled?");

    private static final Pattern CLOSED =
            Pattern.compile("(?i)knife4j\\.(production|basic\\.enable)|swagger\\.production");

    private static final Pattern PRODUCTION =
            Pattern.compile("(?i)(.*[._,&| -])?(prod|production|prd|live)([._,&| -].*)?");

    @Override
    public void recognise(Module module, Notes notes) {
        boolean guarded = Guarding.isGuarded(module, "/swagger-ui")
                || module.configuration().entries().stream()
                        .anyMatch(e -> CLOSED.matcher(e.key()).matches()
                                && e.text().strip().equalsIgnoreCase("true"));
        module.configuration().entries().stream()
                .filter(e -> e.text().strip().equalsIgnoreCase("true") && isForUsers(e) && !guarded)
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.OPEN_API_DOCUMENTATION, e, "describes all operations to anybody")));
    }

    private static boolean isForUsers(ConfigEntry entry) {
        return (SWITCH.matcher(entry.key()).matches()
                        && PRODUCTION.matcher(entry.profile()).matches())
                || (ON_DEMAND.matcher(entry.key()).matches() && entry.profile().isEmpty())
                || (ALWAYS.matcher(entry.key()).matches() && !Guarding.isForDevelopers(entry));
    }
}
