package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.CodePasswords;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Relational databases, through JDBC, R2DBC, JPA, Hibernate, Panache, Spring Data, Micronaut Data, MyBatis, jOOQ or
 * Jdbi: by the URLs of data sources, or by what uses one and the driver that comes along.
 */
final class RelationalDatabases implements Recogniser {

    private static final Map<String, String> BY_DRIVER = Map.ofEntries(
            Map.entry("postgresql", "PostgreSQL"),
            Map.entry("r2dbc-postgresql", "PostgreSQL"),
            Map.entry("quarkus-jdbc-postgresql", "PostgreSQL"),
            Map.entry("quarkus-reactive-pg-client", "PostgreSQL"),
            Map.entry("mysql-connector-java", "MySQL"),
            Map.entry("mysql-connector-j", "MySQL"),
            Map.entry("r2dbc-mysql", "MySQL"),
            Map.entry("quarkus-jdbc-mysql", "MySQL"),
            Map.entry("quarkus-reactive-mysql-client", "MySQL"),
            Map.entry("mariadb-java-client", "MariaDB"),
            Map.entry("r2dbc-mariadb", "MariaDB"),
            Map.entry("quarkus-jdbc-mariadb", "MariaDB"),
            Map.entry("ojdbc8", "Oracle"),
            Map.entry("ojdbc11", "Oracle"),
            Map.entry("quarkus-jdbc-oracle", "Oracle"),
            Map.entry("mssql-jdbc", "SQL Server"),
            Map.entry("quarkus-jdbc-mssql", "SQL Server"),
            Map.entry("h2", "H2"),
            Map.entry("r2dbc-h2", "H2"),
            Map.entry("quarkus-jdbc-h2", "H2"),
            Map.entry("hsqldb", "HSQLDB"),
            Map.entry("derby", "Derby"),
            Map.entry("sqlite-jdbc", "SQLite"));

    private static final String PROTOCOL = "JDBC";
    /** Stands for a relational database of which nobody says which one it is. */
    private static final String UNKNOWN = "SQL";

    /** The packages of drivers and of pools of connections, which take a password from code. */
    private static final List<String> POOLS = List.of(
            "java.sql",
            "javax.sql",
            "com.zaxxer.hikari",
            "org.apache.commons.dbcp",
            "org.apache.commons.dbcp2",
            "org.apache.tomcat.jdbc",
            "com.alibaba.druid",
            "com.mchange.v2.c3p0",
            "com.mysql",
            "org.postgresql",
            "org.h2",
            "org.springframework.jdbc",
            "org.springframework.boot.jdbc");

    private static final Pattern ANNOTATIONS_ALONE =
            Pattern.compile(".*:(hibernate-jpa-[\\d.]+-api|(javax|jakarta)\\.persistence(-api)?|persistence-api)");

    private static final Pattern PROVIDER = Pattern.compile(
            "data-jpa|hibernate-(core|entitymanager|orm)|eclipselink|openjpa|r2dbc|jdbc|tomee|(java|jakarta)ee");

    /** Spring Data for stores of other kinds, whose repositories the common interfaces are then. */
    private static final Pattern OTHER_STORE =
            Pattern.compile(".*data-(mongodb|redis|cassandra|couchbase|neo4j|elasticsearch|solr)(-reactive)?");

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        List<ConfigEntry> forProfiles = new ArrayList<>();
        boolean any = false;
        for (List<ConfigEntry> source : DataSources.urls(configuration)) {
            // What holds wherever it runs, the strongest first; the others have no say.
            Optional<ConfigEntry> always =
                    source.stream().filter(u -> u.profile().isEmpty()).findFirst();
            any |= always.filter(u -> byUrl(u, configuration, false, notes)).isPresent();
            source.stream().filter(u -> !u.profile().isEmpty()).forEach(forProfiles::add);
        }
        if (!any) {
            List<UrlsInCode.Found> found = UrlsInCode.of(module);
            found.forEach(f -> byUrl(
                    f.url(),
                    f.evidence(),
                    f.hasPassword()
                            || CodePasswords.isIn(f.url().address())
                            || CodePasswords.given(module, POOLS, f.evidence()),
                    false,
                    notes));
            any = !found.isEmpty();
        }
        any = any || byDriver(module, !forProfiles.isEmpty(), notes);
        // Elsewhere it may use another one; if the system has that one, it is there to be used.
        for (ConfigEntry url : DataSources.strongest(forProfiles)) {
            byUrl(url, configuration, any, notes);
        }
    }

    /**
     * Whether a value is the URL of a database, which then is noted.
     *
     * @param onlyIfKnown whether to note it only if the system has that database
     */
    private static boolean byUrl(ConfigEntry entry, Configuration configuration, boolean onlyIfKnown, Notes notes) {
        return JdbcUrl.of(entry.text())
                .filter(u -> byUrl(
                        u,
                        Notes.evidence(entry),
                        DataSources.hasPlainPassword(entry, configuration),
                        onlyIfKnown,
                        notes))
                .isPresent();
    }

    private static boolean byUrl(
            JdbcUrl url, Evidence evidence, boolean hasPlainPassword, boolean onlyIfKnown, Notes notes) {
        if (url.isEmbedded()) {
            if (!onlyIfKnown) {
                notes.tag(Tags.IN_MEMORY_DATABASE, evidence, url.technology());
            }
            return !onlyIfKnown;
        }
        Map<Tag, List<String>> tags = new TreeMap<>();
        if (hasPlainPassword) {
            tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        }
        if (url.isEncrypted()) {
            tags.put(Tags.TLS, List.of());
        }
        FarEnd end = FarEnd.playing(Tags.DATABASE, url.technology()).orAt(url.address());
        notes.sends(onlyIfKnown ? end.ifKnown() : end, PROTOCOL, tags, evidence);
        return true;
    }

    /** The database of all drivers; with drivers for several, nobody can tell which it is. */
    private static Optional<String> technology(List<Map.Entry<String, String>> drivers) {
        List<String> all = drivers.stream().map(Map.Entry::getValue).distinct().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() == 1 ? all.get(0) : UNKNOWN);
    }

    /**
     * Whether it is known now that it keeps its data in something.
     *
     * @param embeddedOnly whether a database beside the program is known already
     */
    private static boolean byDriver(Module module, boolean embeddedOnly, Notes notes) {
        Optional<Evidence> certain = module.uses(SqlClients.CERTAIN)
                .or(() -> module.annotated(
                                SqlClients.ANNOTATIONS.stream().sorted().toArray(String[]::new))
                        .filter(e -> !hasOnlyAnnotations(module)));
        Optional<Evidence> used =
                certain.or(() -> module.uses(SqlClients.PERHAPS).filter(e -> !isOfAnotherStore(module)));
        if (used.isEmpty()) {
            return false;
        }
        List<Map.Entry<String, String>> drivers = BY_DRIVER.entrySet().stream()
                .filter(d -> module.dependency(d.getKey()).isPresent())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        // Spring Boot starts an embedded database by itself if it finds one and nobody names another.
        Optional<Map.Entry<String, String>> embedded =
                drivers.stream().filter(d -> JdbcUrl.isEmbeddable(d.getValue())).findFirst();
        if (embedded.isPresent()) {
            module.dependency(embedded.get().getKey())
                    .ifPresent(e ->
                            notes.tag(Tags.IN_MEMORY_DATABASE, e, embedded.get().getValue()));
            return true;
        }
        if (!embeddedOnly) {
            byKind(module, drivers, certain, used.get(), notes);
        }
        return false;
    }

    /** Whether it has JPA's annotations and nothing that would heed them: it knows what others store. */
    private static boolean hasOnlyAnnotations(Module module) {
        return module.dependencies().stream()
                        .anyMatch(d -> ANNOTATIONS_ALONE.matcher(d).matches())
                && module.dependencies().stream()
                        .noneMatch(d -> PROVIDER.matcher(d).find());
    }

    /** Whether Spring Data keeps what it has elsewhere, whatever drivers its parents bring along. */
    private static boolean isOfAnotherStore(Module module) {
        return module.dependencies().stream()
                        .anyMatch(d -> OTHER_STORE.matcher(d).matches())
                && module.dependencies().stream()
                        .noneMatch(d -> PROVIDER.matcher(d).find());
    }

    private static void byKind(
            Module module,
            List<Map.Entry<String, String>> drivers,
            Optional<Evidence> certain,
            Evidence used,
            Notes notes) {
        Optional<ConfigEntry> kind = DataSources.kind(module.configuration());
        kind.flatMap(DataSources::technology)
                .or(() -> technology(drivers))
                .or(() -> certain.map(c -> UNKNOWN))
                .ifPresent(t -> {
                    if (JdbcUrl.isEmbeddable(t)) {
                        notes.tag(
                                Tags.IN_MEMORY_DATABASE,
                                kind.map(Notes::evidence).orElse(used),
                                t);
                    } else {
                        notes.sends(FarEnd.playing(Tags.DATABASE, t), PROTOCOL, Map.of(), used);
                    }
                });
    }
}
