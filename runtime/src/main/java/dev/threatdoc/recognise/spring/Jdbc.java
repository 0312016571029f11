package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Relational databases: by the URLs of data sources, or by repositories and the driver that comes along. */
@AutoService(Recogniser.class)
public final class Jdbc implements Recogniser {

    private static final Map<String, String> BY_URL = Map.ofEntries(
            Map.entry("postgresql", "PostgreSQL"),
            Map.entry("mysql", "MySQL"),
            Map.entry("mariadb", "MariaDB"),
            Map.entry("oracle", "Oracle"),
            Map.entry("sqlserver", "SQL Server"),
            Map.entry("jtds", "SQL Server"),
            Map.entry("db2", "Db2"),
            Map.entry("h2", "H2"),
            Map.entry("hsqldb", "HSQLDB"),
            Map.entry("derby", "Derby"),
            Map.entry("sqlite", "SQLite"));

    private static final Map<String, String> BY_DRIVER = Map.ofEntries(
            Map.entry("postgresql", "PostgreSQL"),
            Map.entry("r2dbc-postgresql", "PostgreSQL"),
            Map.entry("mysql-connector-java", "MySQL"),
            Map.entry("mysql-connector-j", "MySQL"),
            Map.entry("mariadb-java-client", "MariaDB"),
            Map.entry("ojdbc8", "Oracle"),
            Map.entry("ojdbc11", "Oracle"),
            Map.entry("mssql-jdbc", "SQL Server"),
            Map.entry("h2", "H2"),
            Map.entry("hsqldb", "HSQLDB"),
            Map.entry("derby", "Derby"));

    private static final Set<String> EMBEDDED = Set.of("H2", "HSQLDB", "Derby", "SQLite");

    private static final Set<String> USERS = Set.of(
            "org.springframework.data.jpa.repository.JpaRepository",
            "org.springframework.data.repository.CrudRepository",
            "org.springframework.data.repository.PagingAndSortingRepository",
            "org.springframework.data.repository.Repository",
            "org.springframework.data.repository.ListCrudRepository",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.NamedParameterJdbcTemplate",
            "org.springframework.jdbc.core.simple.JdbcClient",
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "javax.sql.DataSource");

    private static final int MOST_SOURCES = 4;

    private static final List<String> URLS = List.of(
            "spring.datasource.url",
            "spring.datasource.jdbc-url",
            "spring.datasource.hikari.jdbc-url",
            "spring.r2dbc.url",
            "quarkus.datasource.jdbc.url",
            "datasources.default.url",
            "jdbc.url",
            "javax.persistence.jdbc.url");

    /** For the service loader. */
    public Jdbc() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        List<String> keys = keys(configuration);
        List<ConfigEntry> forProfiles = new ArrayList<>();
        boolean any = false;
        for (String key : keys) {
            List<ConfigEntry> values = configuration.findAll(key);
            // What holds wherever it runs, the strongest first; the others have no say.
            Optional<ConfigEntry> always =
                    values.stream().filter(u -> u.profile().isEmpty()).findFirst();
            any |= always.filter(u -> byUrl(u, configuration, false, notes)).isPresent();
            values.stream().filter(u -> !u.profile().isEmpty()).forEach(forProfiles::add);
        }
        any = any || byDriver(module, !forProfiles.isEmpty(), notes);
        // Elsewhere it may use another one; if the system has that one, it is there to be used.
        for (ConfigEntry url : strongest(forProfiles)) {
            byUrl(url, configuration, any, notes);
        }
    }

    /** The keys at which URLs of databases stand. */
    private static List<String> keys(Configuration configuration) {
        return URLS.stream()
                .filter(k -> configuration.find(k).isPresent())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> configuration.entries().stream()
                        .filter(e -> e.text().startsWith("jdbc:"))
                        .map(ConfigEntry::key)
                        .distinct()
                        .limit(MOST_SOURCES)
                        .toList());
    }

    /** Of several profiles, those for a developer's own machine or for tests do not count beside others. */
    private static List<ConfigEntry> strongest(List<ConfigEntry> urls) {
        List<ConfigEntry> real = urls.stream()
                .filter(u -> !u.text().matches("(?s).*(localhost|127\\.0\\.0\\.1|jdbc:(h2|hsqldb|derby):).*")
                        && !u.profile().contains("test"))
                .toList();
        return real.isEmpty() ? urls.stream().limit(1).toList() : real;
    }

    /**
     * Whether a value is the URL of a database, which then is noted.
     *
     * @param onlyIfKnown whether to note it only if the system has that database
     */
    private static boolean byUrl(ConfigEntry entry, Configuration configuration, boolean onlyIfKnown, Notes notes) {
        String url = entry.text().replaceFirst("^r2dbc:(pool:)?", "jdbc:");
        String[] parts = url.split(":", 4);
        if (parts.length < 3 || !parts[0].equals("jdbc")) {
            return false;
        }
        String name = parts[1].toLowerCase(Locale.ROOT);
        String technology = BY_URL.getOrDefault(name, parts[1]);
        Evidence evidence = Notes.evidence(entry);
        if (EMBEDDED.contains(technology) && !parts[2].matches("(tcp|ssl|hsqls?)")) {
            if (onlyIfKnown) {
                return false;
            }
            notes.tag(Tags.IN_MEMORY_DATABASE, evidence, technology);
            return true;
        }
        Map<String, List<String>> tags = new TreeMap<>();
        boolean plain = configuration
                        .find(
                                "spring.datasource.password",
                                "spring.datasource.hikari.password",
                                "spring.r2dbc.password",
                                "quarkus.datasource.password",
                                "datasources.default.password",
                                "jdbc.password")
                        .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                        .isPresent()
                || entry.secrecy() == Secrecy.PLAIN_TEXT;
        if (plain) {
            tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        }
        if (url.matches("(?is).*[?&;](ssl=true|useSSL=true|sslmode=(require|verify).*|encrypt=true).*")) {
            tags.put(Tags.TLS, List.of());
        }
        String address = url.substring("jdbc:".length()).replaceFirst("^[^/@]*?(?=//|@)", "x:");
        FarEnd end = FarEnd.playing(Tags.DATABASE, technology).orAt(address);
        notes.sends(onlyIfKnown ? end.ifKnown() : end, "JDBC", tags, evidence);
        return true;
    }

    /** Whether it is known now that it keeps its data in something. */
    private static boolean byDriver(Module module, boolean embeddedOnly, Notes notes) {
        Optional<Evidence> used =
                module.uses(USERS).or(() -> module.annotated("javax.persistence.Entity", "jakarta.persistence.Entity"));
        if (used.isEmpty()) {
            return false;
        }
        List<Map.Entry<String, String>> drivers = BY_DRIVER.entrySet().stream()
                .filter(d -> module.dependency(d.getKey()).isPresent())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        // Spring Boot starts an embedded database by itself if it finds one and nobody names another.
        Optional<Map.Entry<String, String>> embedded =
                drivers.stream().filter(d -> EMBEDDED.contains(d.getValue())).findFirst();
        if (embedded.isPresent()) {
            module.dependency(embedded.get().getKey())
                    .ifPresent(e ->
                            notes.tag(Tags.IN_MEMORY_DATABASE, e, embedded.get().getValue()));
        } else if (!embeddedOnly) {
            drivers.stream()
                    .findFirst()
                    .ifPresent(d ->
                            notes.sends(FarEnd.playing(Tags.DATABASE, d.getValue()), "JDBC", Map.of(), used.get()));
        }
        return embedded.isPresent();
    }
}
