package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Databases, caches, search engines and brokers in containers that take commands without a login: because a setting
 * says so, or because the image asks for none unless one is set. What is published for the machine itself alone is left
 * out.
 */
final class OpenStores implements Recogniser {

    private static final Pattern YES = Pattern.compile("(?i)true|yes|1|on");
    private static final Pattern NO = Pattern.compile("(?i)false|no|0|off|none|disabled");

    /** A setting that opens a store, and the values with which it does. */
    private record Opening(Pattern key, Pattern value) {}

    private static final List<Opening> OPENINGS = List.of(
            new Opening(
                    Pattern.compile(
                            "(MYSQL|MARIADB)_ALLOW_EMPTY(_ROOT)?_PASSWORD|ALLOW_EMPTY_PASSWORD|ALLOW_ANONYMOUS_LOGIN"
                                    + "|ALLOW_PLAINTEXT_LISTENER|DISABLE_SECURITY_PLUGIN|REDIS_ALLOW_EMPTY_PASSWORD"
                                    + "|AUTHENTICATION__ANONYMOUS_ACCESS_ENABLED|ANONYMOUS_LOGIN|AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED"
                                    + "|plugins\\.security\\.disabled"),
                    YES),
            new Opening(Pattern.compile("POSTGRES_HOST_AUTH_METHOD"), Pattern.compile("(?i)trust")),
            new Opening(
                    Pattern.compile(
                            "xpack\\.security\\.enabled|ELASTICSEARCH_ENABLE_SECURITY|NACOS_AUTH_ENABLE|DOCKER_INFLUXDB_HTTP_AUTH_ENABLED"
                                    + "|INFLUXDB_HTTP_AUTH_ENABLED"),
                    NO),
            new Opening(Pattern.compile("NEO4J_AUTH"), Pattern.compile("(?i)none")));

    /** An image that asks for no login, or for one that everybody knows, unless something is set. */
    private record Image(Pattern name, Pattern closes, String words) {}

    private static final String ANYBODY = "takes commands from anybody";
    private static final String DEFAULT = "lets in whoever knows the password that it comes with";
    private static final List<Image> IMAGES = List.of(
            new Image(
                    Pattern.compile("(.*/)?(redis|redis-stack(-server)?|valkey|keydb)"),
                    Pattern.compile(
                            "(?s).*(requirepass|aclfile|\\.conf|user default|REDIS_ARGS|REDIS_PASSWORD|PASSWORD).*"),
                    ANYBODY),
            new Image(
                    Pattern.compile("(.*/)?(mongo|mongodb-community-server)"),
                    Pattern.compile(
                            "(?s).*(MONGO_INITDB_ROOT_USERNAME|MONGODB_INITDB_ROOT_USERNAME|--auth|--keyFile|\\.conf|keyfile).*"),
                    ANYBODY),
            new Image(
                    Pattern.compile("(.*/)?rabbitmq"),
                    Pattern.compile(
                            "(?s).*(RABBITMQ_DEFAULT_PASS|RABBITMQ_PASSWORD|RABBITMQ_SECURE_PASSWORD|\\.conf|definitions|\\.config).*"),
                    DEFAULT),
            new Image(
                    Pattern.compile("(.*/)?minio"),
                    Pattern.compile("(?s).*(MINIO_ROOT_PASSWORD|MINIO_SECRET_KEY|MINIO_ROOT_PASSWORD_FILE).*"),
                    DEFAULT));
    /** Before version 8, security is off unless it is switched on. */
    private static final Pattern OLD_ELASTICSEARCH = Pattern.compile("(.*/)?elasticsearch(-oss)?:[1-7]\\..*");

    private static final Pattern SECURED = Pattern.compile("(?s).*xpack\\.security\\.enabled=true.*");
    private static final Pattern BITNAMI = Pattern.compile("(.*/)?bitnami(legacy|charts)?/.*");
    private static final Pattern PLAIN_LISTENER =
            Pattern.compile("(?i)KAFKA_(CFG_)?ADVERTISED_LISTENERS|KAFKA_(CFG_)?LISTENERS");
    private static final Pattern LOGIN_OF_KAFKA = Pattern.compile("(?is).*(SASL|SSL).*");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.container().isEmpty() || !module.code().isEmpty()) {
            return;
        }
        Container container = module.container().get();
        if (isForItsMachineAlone(container)) {
            return;
        }
        List<ConfigEntry> said = said(container);
        Optional<ConfigEntry> opening = said.stream()
                .filter(e -> OPENINGS.stream()
                        .anyMatch(o -> o.key().matcher(e.key()).matches()
                                && o.value().matcher(e.text().strip()).matches()))
                .findFirst();
        // One store is open once, however many settings say so.
        if (opening.isPresent()) {
            notes.weakness(SettingWeakness.of(
                    WeaknessKinds.STORE_WITHOUT_LOGIN, opening.get(), "lets anybody in without a login"));
            return;
        }
        byImage(container, said).or(() -> kafka(container, said)).ifPresent(notes::weakness);
    }

    /** All that sets something: variables, the command line with settings in it, and files that are mounted. */
    private static List<ConfigEntry> said(Container container) {
        return Stream.of(
                        container.environment(),
                        container.settings().arguments(),
                        container.settings().rights())
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Weakness> byImage(Container container, List<ConfigEntry> said) {
        String image = container.image().toLowerCase(Locale.ROOT);
        String name = image.replaceFirst(":[^/:]*$", "").replaceFirst("@.*$", "");
        // Bitnami's images do not start without a password, unless told so.
        if (BITNAMI.matcher(name).matches()) {
            return Optional.empty();
        }
        String all =
                said.stream().map(e -> e.key() + "=" + e.text()).reduce(container.command(), (a, b) -> a + "\n" + b);
        Optional<String> words = IMAGES.stream()
                .filter(i -> i.name().matcher(name).matches()
                        && !i.closes().matcher(all).matches())
                .map(Image::words)
                .findFirst()
                .or(() -> OLD_ELASTICSEARCH.matcher(image).matches()
                                && !SECURED.matcher(all).matches()
                        ? Optional.of(ANYBODY)
                        : Optional.empty());
        return words.map(w -> weakness(container, w));
    }

    private static Weakness weakness(Container container, String words) {
        return container.settings().rights().stream()
                .filter(r -> r.key().equals("image"))
                .findFirst()
                .map(r -> Weakness.of(
                        WeaknessKinds.STORE_WITHOUT_LOGIN,
                        new Evidence(container.name() + " " + words, r.place()),
                        "image=" + container.image(),
                        ""))
                .orElseGet(() -> Weakness.of(
                        WeaknessKinds.STORE_WITHOUT_LOGIN,
                        new Evidence(container.name() + " " + words, container.place()),
                        "image=" + container.image(),
                        ""));
    }

    /** A broker that tells clients on other machines to come without TLS, and asks nobody for a login. */
    private static Optional<Weakness> kafka(Container container, List<ConfigEntry> said) {
        boolean isKafka = KnownImage.find(container.imageName())
                .filter(k -> k.technology().equals("Kafka"))
                .isPresent();
        if (!isKafka
                || said.stream().anyMatch(e -> LOGIN_OF_KAFKA.matcher(e.text()).matches())) {
            return Optional.empty();
        }
        return said.stream()
                .filter(e -> PLAIN_LISTENER.matcher(e.key()).matches() && isForOthers(e.text(), container))
                .findFirst()
                .map(e -> SettingWeakness.of(
                        WeaknessKinds.STORE_WITHOUT_LOGIN, e, "lets clients of other machines in without a login"));
    }

    private static boolean isForOthers(String listeners, Container container) {
        return Stream.of(listeners.split("[,\\s]+"))
                .map(l -> l.replaceFirst("^\\w+://", "").replaceFirst(":\\d*$", ""))
                .anyMatch(h -> h.contains(".")
                        && !h.matches("127\\..*|0\\.0\\.0\\.0|.*\\.internal")
                        && !h.equals(container.name()));
    }

    private static boolean isForItsMachineAlone(Container container) {
        List<String> published = container.settings().rights().stream()
                .filter(r -> r.key().equals("ports"))
                .map(ConfigEntry::text)
                .toList();
        return !published.isEmpty() && published.stream().allMatch(p -> p.matches("(127\\..*|localhost|\\[::1\\]):.*"));
    }
}
