package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tools of operation in containers that let people in without a login: Grafana, consoles of databases and of brokers.
 */
final class OpenTools implements Recogniser {

    private static final Pattern YES = Pattern.compile("(?i)true|yes|1");
    private static final Pattern NO = Pattern.compile("(?i)false|no|0");
    private static final Pattern CHANGES = Pattern.compile("(?i)admin|editor");

    /** Consoles with which things are changed, and what makes them ask for a login. */
    private record Console(Pattern image, Pattern closes) {}

    private static final List<Console> CONSOLES = List.of(
            new Console(
                    Pattern.compile("kafka-ui|kafbat-ui"),
                    Pattern.compile("(?i)AUTH_TYPE|spring\\.security.*|.*READONLY.*")),
            new Console(
                    Pattern.compile("akhq"),
                    Pattern.compile("(?i).*(SECURITY|AKHQ_CONFIGURATION|MICRONAUT_APPLICATION).*")),
            new Console(Pattern.compile("redis-commander"), Pattern.compile("(?i)HTTP_(USER|PASSWORD).*")),
            new Console(Pattern.compile("cmak|kafka-manager"), Pattern.compile("(?i).*AUTH.*")),
            new Console(Pattern.compile("dejavu|elasticsearch-hq"), Pattern.compile("(?i).*AUTH.*")));

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.container().isEmpty() || !module.code().isEmpty()) {
            return;
        }
        Container container = module.container().get();
        grafana(container, notes);
        find(container, "ME_CONFIG_BASICAUTH", NO)
                .ifPresent(e -> notes.weakness(
                        SettingWeakness.of(WeaknessKinds.OPEN_CONSOLE, e, "lets anybody change the database")));
        Stream.concat(container.settings().rights().stream(), container.settings().arguments().stream())
                .filter(e -> e.text().matches("(?s).*--api\\.insecure(=true)?(\\s.*)?")
                        || (e.key().equals("api.insecure")
                                && YES.matcher(e.text()).matches()))
                .findFirst()
                .ifPresent(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.OPEN_CONSOLE, e, "shows the dashboard of Traefik to anybody")));
        if (isPublished(container)) {
            CONSOLES.stream()
                    .filter(c -> c.image().matcher(container.imageName()).matches()
                            && container.environment().stream()
                                    .noneMatch(e -> c.closes().matcher(e.key()).matches()))
                    .findFirst()
                    .flatMap(c -> right(container, "image"))
                    .ifPresent(i -> notes.weakness(
                            SettingWeakness.of(WeaknessKinds.OPEN_CONSOLE, i, "is published without a login")));
        }
    }

    /** Whoever only looks is let in on purpose; whoever may change data sources may read what they can. */
    private static void grafana(Container container, Notes notes) {
        Optional<ConfigEntry> role = find(container, "GF_AUTH_ANONYMOUS_ORG_ROLE", CHANGES);
        find(container, "GF_AUTH_ANONYMOUS_ENABLED", YES)
                .filter(e -> role.isPresent())
                .map(e -> SettingWeakness.of(
                                WeaknessKinds.ANONYMOUS_ACCESS,
                                e,
                                "lets anybody in with the role "
                                        + role.orElseThrow().text().strip())
                        .with(SettingWeakness.evidence(role.orElseThrow(), "says with which rights")))
                .ifPresent(notes::weakness);
    }

    private static Optional<ConfigEntry> find(Container container, String key, Pattern value) {
        return container.environment().stream()
                .filter(e ->
                        e.key().equals(key) && value.matcher(e.text().strip()).matches())
                .findFirst();
    }

    private static Optional<ConfigEntry> right(Container container, String key) {
        return container.settings().rights().stream()
                .filter(r -> r.key().equals(key))
                .findFirst();
    }

    private static boolean isPublished(Container container) {
        return container.settings().rights().stream()
                .anyMatch(r -> r.key().equals("ports") && !r.text().matches("(127\\..*|localhost|\\[::1\\]):.*"));
    }
}
