package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The data sources that a configuration sets up, by their URLs. */
final class DataSources {

    /** The usual one; the first that is set counts. */
    private static final List<String> MAIN = List.of(
            "spring.datasource.url",
            "spring.datasource.jdbc-url",
            "spring.datasource.hikari.jdbc-url",
            "spring.r2dbc.url",
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.reactive.url",
            "datasources.default.url",
            "r2dbc.datasources.default.url",
            "jdbc.url",
            "jakarta.persistence.jdbc.url",
            "javax.persistence.jdbc.url",
            "hibernate.connection.url");

    /** Others, each with a name of its own. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)(spring\\.datasource|quarkus\\.datasource|(r2dbc\\.)?datasources)"
                    + "\\.(\"[^\"]+\"|[\\w-]+)(\\.[\\w-]+){0,20}?\\.(jdbc\\.|reactive\\.)?(jdbc-?url|url)");

    private static final int MOST = 4;

    private DataSources() {}

    /** The URLs of each data source, in all profiles. */
    static List<List<ConfigEntry>> urls(Configuration configuration) {
        Stream<String> main =
                MAIN.stream().filter(k -> configuration.find(k).isPresent()).limit(1);
        Stream<String> named = configuration.entries().stream()
                .map(ConfigEntry::key)
                .filter(k -> NAMED.matcher(k).matches() && !MAIN.contains(k))
                .sorted();
        List<String> keys = Stream.concat(main, named).distinct().toList();
        if (keys.isEmpty()) {
            // Some write their own names for the setting.
            keys = configuration.entries().stream()
                    .filter(e -> e.text().startsWith("jdbc:"))
                    .map(ConfigEntry::key)
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
        return keys.stream().map(configuration::findAll).toList();
    }

    /** Of several profiles, those for a developer's own machine or for tests do not count beside others. */
    static List<ConfigEntry> strongest(List<ConfigEntry> urls) {
        List<ConfigEntry> real = urls.stream()
                .filter(u -> !u.text().matches("(?s).*(localhost|127\\.0\\.0\\.1|jdbc:(h2|hsqldb|derby):).*")
                        && !u.profile().contains("test"))
                .toList();
        return real.isEmpty() ? urls.stream().limit(1).toList() : real;
    }

    /** Whether the password for a URL stands in plain text, beside it or in it. */
    static boolean hasPlainPassword(ConfigEntry url, Configuration configuration) {
        String beside = url.key()
                .replaceFirst("(?i)\\.(jdbc|reactive)\\.url$", ".url")
                .replaceFirst("(?i)(jdbc-?)?url$", "password");
        return url.secrecy() == Secrecy.PLAIN_TEXT
                || configuration
                        .find(
                                "spring.datasource.password",
                                "spring.datasource.hikari.password",
                                "spring.r2dbc.password",
                                "quarkus.datasource.password",
                                "datasources.default.password",
                                "jdbc.password",
                                beside)
                        .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                        .isPresent();
    }

    /** The database that a configuration names where no URL does. */
    static Optional<ConfigEntry> kind(Configuration configuration) {
        return configuration
                .find(
                        "quarkus.datasource.db-kind",
                        "spring.datasource.driver-class-name",
                        "datasources.default.driver-class-name",
                        "datasources.default.db-type",
                        "datasources.default.dialect",
                        "spring.sql.init.platform",
                        "spring.jpa.database",
                        "spring.jpa.database-platform",
                        "spring.jpa.properties.hibernate.dialect",
                        "hibernate.dialect")
                .filter(e -> technology(e).isPresent());
    }

    /** The database that such a setting means, be it a word, a driver or a dialect. */
    static Optional<String> technology(ConfigEntry kind) {
        return Stream.of(kind.text().split("[^A-Za-z0-9]+", -1))
                .flatMap(w -> Stream.of(
                        w,
                        w.replaceFirst("(Dialect|Driver)$", ""),
                        w.replaceFirst("(?<!\\d)\\d*(Dialect|Driver)$", "")))
                .flatMap(w -> JdbcUrl.technology(w).stream())
                .findFirst();
    }
}
