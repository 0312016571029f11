package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Strength;
import dev.threatdoc.read.deploy.Container;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Settings that hold a secret in plain text, without those that open nothing. */
final class PlainSecrets {

    /** Keys by which a program itself makes or checks tokens. */
    private static final Pattern TOKEN_KEY = Pattern.compile(
            "(?i)(.*[._-])?(jwt|jws|token|hmac|sign(ing|ature)?|remember-?me)"
                    + "[._\\w-]*?(secret|key|password|base64)(-?value|-?key)?|(.*[._-])?(jwt|signing|signature|token|hmac)-?_?(secret|key)");
    /** Where a client names its secret, an issuer of tokens is what it opens; and a store of keys is none. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i).*(\\.(client|registration|oidc|access-?token|refresh-?token)\\b|key-?_?store|trust-?_?store|key-?_?password|client-?_?secret|access-?_?token|api-?_?key).*");
    /** Texts that people read, rules for passwords, and stores of what everybody may know. */
    private static final Pattern OPENS_NOTHING = Pattern.compile(
            "(?i)(.*[._-])?(label|labels|message|messages|msg|i18n|error|errors|validation|regex|pattern|placeholder"
                    + "|trust-?_?store|truststore)[._-].*|.*(trust-?_?store)-?_?(password|pass)|.*cors.*|.*(csrf|xsrf)-?_?token");

    /** Files with the texts that people read, in whichever language. */
    private static final Pattern FOR_PEOPLE = Pattern.compile(
            "(?i)(.*/)?(i18n|l10n|locales?|lang|langs|translations?)/.*"
                    + "|(.*/)?\\w{0,40}(messages|labels|texts|strings|translations?|resources)(_[a-z]{2,3}(_\\w{2,8})?)?\\.properties");

    private static final Pattern EMBEDDED =
            Pattern.compile("(?is)(jdbc|r2dbc):(h2|hsqldb|derby|sqlite):(?!tcp|ssl|hsqls?:|//|http).*");
    private static final Pattern HERE = Pattern.compile(
            "(?is)(.*[/@,:]|)(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1\\]?|host\\.docker\\.internal)\\b.*"
                    + "|.*\\$\\{[\\w.-]+:(//)?(localhost|127\\.0\\.0\\.1)\\b.*");
    private static final Pattern OF_DEVELOPERS = Pattern.compile(
            "(?i)(.*[._-])?(dev|develop|development|local|localhost|test|tests|it|docker|demo|ci|sandbox)([._-].*)?");
    private static final List<String> ADDRESSES = List.of(
            "url",
            "jdbc-url",
            "jdbc.url",
            "reactive.url",
            "uri",
            "host",
            "hosts",
            "addresses",
            "address",
            "server",
            "endpoint",
            "urls");
    private static final Pattern LAST = Pattern.compile(
            "(.+?)[._](pass|[\\w-]{0,100}password|passwd|pwd|passphrase|[\\w-]{0,100}secret|[\\w-]{0,100}key|token|credentials?)",
            Pattern.CASE_INSENSITIVE);

    private PlainSecrets() {}

    /** All of them, each place once. */
    static List<ConfigEntry> of(Module module) {
        Stream<ConfigEntry> image = module.dockerfile().stream()
                .flatMap(d -> Stream.concat(d.environment().stream(), d.arguments().stream()));
        Stream<ConfigEntry> container =
                module.container().map(Container::settings).stream().flatMap(s -> s.arguments().stream());
        Map<String, ConfigEntry> distinct = new LinkedHashMap<>();
        Stream.of(module.configuration().entries().stream(), image, container)
                .flatMap(s -> s)
                .filter(e -> e.isPlainSecret() && e.signs().strength() != Strength.DEVELOPMENT)
                .filter(e -> !OPENS_NOTHING.matcher(e.key()).matches()
                        && !FOR_PEOPLE.matcher(e.place().file()).matches())
                .filter(e -> address(e, module.configuration())
                        .filter(a -> EMBEDDED.matcher(a).matches())
                        .isEmpty())
                .forEach(e ->
                        distinct.putIfAbsent(e.place().file() + "\n" + e.place().line() + "\n" + e.key(), e));
        return List.copyOf(distinct.values());
    }

    /** Whether it is a key by which the program itself makes or checks tokens. */
    static boolean isTokenKey(ConfigEntry entry) {
        return TOKEN_KEY.matcher(entry.key()).matches()
                && !OF_OTHERS.matcher(entry.key()).matches();
    }

    /** Whether it is a well-known password of what runs on the machine of whoever starts the program there. */
    static boolean isOfDevelopment(ConfigEntry entry, Configuration configuration) {
        if (entry.signs().strength() != Strength.WELL_KNOWN) {
            return false;
        }
        Optional<String> address = address(entry, configuration);
        boolean isForDevelopers = OF_DEVELOPERS.matcher(entry.profile()).matches();
        return address.isPresent()
                ? HERE.matcher(address.get()).matches() && (entry.signs().isFallback() || isForDevelopers)
                : isForDevelopers && !isTokenKey(entry);
    }

    /** The address that stands beside a password, for the same profile or else for all; or the one it stands in. */
    private static Optional<String> address(ConfigEntry entry, Configuration configuration) {
        Matcher last = LAST.matcher(entry.key());
        if (!last.matches()) {
            return entry.text().contains("://") || entry.text().startsWith("jdbc:")
                    ? Optional.of(entry.text())
                    : Optional.empty();
        }
        String group = last.group(1);
        String above = group.contains(".") ? group.substring(0, group.lastIndexOf('.')) : group;
        return Stream.of(group, above)
                .flatMap(g -> ADDRESSES.stream().map(a -> g + "." + a))
                .flatMap(k -> configuration.findAll(k).stream()
                        .filter(e -> e.profile().equals(entry.profile()))
                        .findFirst()
                        .or(() -> configuration.find(k))
                        .stream())
                .map(ConfigEntry::text)
                .filter(t -> !t.isBlank())
                .findFirst();
    }
}
