package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Connections to databases, brokers and mail servers for which a setting or a URL leaves TLS off, or its certificates
 * unchecked. That nobody speaks of TLS says nothing.
 */
final class UnencryptedConnections implements Recogniser {

    private static final Pattern URL =
            Pattern.compile("(?is)(jdbc|r2dbc|vertx-reactive|mysql|postgres(ql)?|mongodb(\\+srv)?|rediss?|amqps?):.*");
    /** Parameters of drivers that switch TLS off. */
    private static final Pattern OFF = Pattern.compile(
            "(?i)[?&;](useSSL=false|ssl-?mode=disabled?|ssl=false|encrypt=false|tls=false|useTls=false)(?=[&;#\\s]|$)");
    /** Parameters that leave certificates or host names unchecked. */
    private static final Pattern UNCHECKED = Pattern.compile(
            "(?i)[?&;](verifyServerCertificate=false|trustServerCertificate=true"
                    + "|sslfactory=org\\.postgresql\\.ssl\\.NonValidatingFactory|tlsInsecure=true|tlsAllowInvalidCertificates=true"
                    + "|tlsAllowInvalidHostnames=true|sslInvalidHostNameAllowed=true|ssl_cert_reqs=none)(?=[&;#\\s]|$)");

    /** Which addresses the drivers have that know a parameter; those of all others are not named here. */
    private static final Map<Pattern, Pattern> DRIVERS = Map.of(
            Pattern.compile("(?i)(useSSL|verifyServerCertificate)=.*"),
            Pattern.compile(
                    "(?i)((jdbc|r2dbc|vertx-reactive):)?([\\w-]+:)?(mysql|mariadb|aurora|tidb|oceanbase|mycat)\\b"),
            Pattern.compile("(?i)(encrypt|trustServerCertificate)=.*"),
            Pattern.compile("(?i)((jdbc|r2dbc|vertx-reactive):)?([\\w-]+:)?(sqlserver|mssql|jtds|sap|sybase)\\b"),
            Pattern.compile("(?i)ssl-?mode=.*"),
            Pattern.compile("(?i)((jdbc|r2dbc|vertx-reactive):)?([\\w-]+:)?"
                    + "(postgres(ql)?|pgsql|cockroachdb|yugabytedb|redshift|mysql|mariadb|aurora|tidb)\\b"),
            Pattern.compile("(?i)sslfactory=.*"),
            Pattern.compile("(?i)((jdbc|r2dbc):)?([\\w-]+:)?(postgres(ql)?|pgsql|cockroachdb|yugabytedb|redshift)\\b"));

    private static final Pattern EMBEDDED = Pattern.compile("(?is)(jdbc|r2dbc):(h2|hsqldb|derby|sqlite):.*");
    private static final Pattern FALSE = Pattern.compile("(?i)false");
    private static final Pattern TRUE = Pattern.compile("(?i)true");

    /**
     * A setting.
     *
     * @param key the key
     * @param value the values with which something is off
     * @param beside keys of which one says where the connection goes; empty where that does not matter
     */
    private record Switch(Pattern key, Pattern value, String words, List<String> beside) {}

    private static final String IS_OFF = "switches TLS off";
    private static final String IS_UNCHECKED = "leaves certificates unchecked";
    private static final List<String> MAIL = List.of("spring.mail.host", "quarkus.mailer.host", "mail.smtp.host");
    private static final List<String> KAFKA = List.of(
            "spring.kafka.bootstrap-servers",
            "kafka.bootstrap.servers",
            "mp.messaging.connector.smallrye-kafka.bootstrap.servers");
    private static final List<Switch> SWITCHES = List.of(
            new Switch(
                    Pattern.compile(
                            "(?i)(.*\\.)?mail\\.smtps?\\.(starttls\\.enable|ssl\\.enable)|quarkus\\.mailer\\.(ssl|tls)"),
                    FALSE,
                    IS_OFF,
                    MAIL),
            new Switch(
                    Pattern.compile("(?i)quarkus\\.mailer\\.start-?tls"),
                    Pattern.compile("(?i)disabled"),
                    IS_OFF,
                    MAIL),
            new Switch(
                    Pattern.compile("(?i)(.*\\.)?mail\\.smtps?\\.ssl\\.trust"),
                    Pattern.compile("\\*"),
                    IS_UNCHECKED,
                    MAIL),
            new Switch(
                    Pattern.compile("(?i)(.*\\.)?mail\\.smtps?\\.ssl\\.checkserveridentity"),
                    FALSE,
                    IS_UNCHECKED,
                    MAIL),
            new Switch(
                    Pattern.compile(
                            "(?i)(.*\\.)?kafka(\\..*)?\\.security\\.protocol|spring\\.kafka\\.security\\.protocol"),
                    Pattern.compile("(?i)(SASL_)?PLAINTEXT"),
                    IS_OFF,
                    KAFKA),
            new Switch(
                    Pattern.compile("(?i)(.*\\.)?ssl\\.endpoint\\.identification\\.algorithm"),
                    Pattern.compile("(none)?"),
                    IS_UNCHECKED,
                    KAFKA),
            new Switch(
                    Pattern.compile("(?i)spring\\.rabbitmq\\.ssl\\.(validate-server-certificate|verify-hostname)"),
                    FALSE,
                    IS_UNCHECKED,
                    List.of()),
            new Switch(
                    Pattern.compile("(?i)spring\\.rabbitmq\\.ssl\\.enabled"),
                    FALSE,
                    IS_OFF,
                    List.of("spring.rabbitmq.host", "spring.rabbitmq.addresses")),
            new Switch(
                    Pattern.compile("(?i)spring\\.(data\\.)?redis\\.ssl(\\.enabled)?"),
                    FALSE,
                    IS_OFF,
                    List.of(
                            "spring.data.redis.host",
                            "spring.redis.host",
                            "spring.data.redis.url",
                            "spring.redis.url")),
            new Switch(
                    Pattern.compile("(?i)spring\\.data\\.mongodb\\.ssl\\.enabled"),
                    FALSE,
                    IS_OFF,
                    List.of("spring.data.mongodb.host", "spring.data.mongodb.uri")),
            new Switch(
                    Pattern.compile("(?i)(spring\\.data\\.)?mongodb\\.ssl\\.invalid-?host-?name-?allowed"),
                    TRUE,
                    IS_UNCHECKED,
                    List.of()));
    private static final Pattern HERE =
            Pattern.compile("(?is)(.*[/@,:]|)(localhost|127\\.0\\.0\\.1|\\[?::1\\]?|host\\.docker\\.internal)\\b.*");

    @Override
    public void recognise(Module module, Notes notes) {
        for (ConfigEntry entry : module.configuration().entries()) {
            url(entry.text())
                    .or(() -> PlainAddresses.words(entry))
                    .or(() -> SWITCHES.stream()
                            .filter(s -> s.key().matcher(entry.key()).matches()
                                    && s.value().matcher(entry.text().strip()).matches()
                                    && leadsAway(s, module.configuration()))
                            .map(Switch::words)
                            .findFirst())
                    .ifPresent(w -> notes.weakness(SettingWeakness.of(WeaknessKinds.UNENCRYPTED_CONNECTION, entry, w)));
        }
        module.code().sites(Expression.Literal.class).forEach(l -> inCode(l).ifPresent(notes::weakness));
    }

    /** What on one's own machine goes without TLS goes nowhere else. */
    private static boolean leadsAway(Switch setting, Configuration configuration) {
        return setting.beside().isEmpty()
                || setting.beside().stream()
                        .flatMap(k -> configuration.text(k).stream())
                        .anyMatch(a -> !HERE.matcher(a).matches());
    }

    private static Optional<String> url(String text) {
        if (!URL.matcher(text.strip()).matches() || EMBEDDED.matcher(text).matches()) {
            return Optional.empty();
        }
        return found(OFF, text, IS_OFF).or(() -> found(UNCHECKED, text, IS_UNCHECKED));
    }

    /** A parameter that the driver of the address knows: it ignores those of others. */
    private static Optional<String> found(Pattern parameters, String text, String words) {
        return parameters
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .filter(p -> DRIVERS.entrySet().stream()
                        .filter(d -> d.getKey().matcher(p).matches())
                        .findFirst()
                        .map(d -> d.getValue().matcher(text.strip()).lookingAt())
                        .orElse(true))
                .findFirst()
                .map(p -> words + " (" + p + ")");
    }

    private static Optional<Weakness> inCode(Site<Expression.Literal> site) {
        return site.expression().value() instanceof String text
                ? url(text)
                        .map(w -> Weakness.of(
                                WeaknessKinds.UNENCRYPTED_CONNECTION,
                                new Evidence("the address of a database " + w, site.place()),
                                "\"" + Secrets.masked(text).replace(Secrets.MASK, "***") + "\"",
                                ""))
                : Optional.empty();
    }
}
