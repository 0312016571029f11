package dev.threatdoc.discover.recognise.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL of a relational database, as JDBC, R2DBC or Vert.x write it.
 *
 * @param technology what database it is
 * @param address where it is, in a form that has a host if it names one
 * @param isEmbedded whether the database runs in the program itself
 * @param isEncrypted whether it asks for an encrypted connection
 */
record JdbcUrl(String technology, String address, boolean isEmbedded, boolean isEncrypted) {

    private static final Map<String, String> TECHNOLOGIES = Map.ofEntries(
            Map.entry("postgresql", "PostgreSQL"),
            Map.entry("postgres", "PostgreSQL"),
            Map.entry("pgsql", "PostgreSQL"),
            Map.entry("mysql", "MySQL"),
            Map.entry("mariadb", "MariaDB"),
            Map.entry("oracle", "Oracle"),
            Map.entry("sqlserver", "SQL Server"),
            Map.entry("mssql", "SQL Server"),
            Map.entry("jtds", "SQL Server"),
            Map.entry("db2", "Db2"),
            Map.entry("h2", "H2"),
            Map.entry("hsqldb", "HSQLDB"),
            Map.entry("derby", "Derby"),
            Map.entry("sqlite", "SQLite"));
    private static final Set<String> EMBEDDED = Set.of("H2", "HSQLDB", "Derby", "SQLite");
    private static final Pattern URL = Pattern.compile(
            "(?is)(?:(?:jdbc|r2dbc(?:s|:pool)?|vertx-reactive):([\\w-]+):(.*)|(postgresql|postgres|mysql|mariadb|mssql|sqlserver)(://.*))");
    private static final Pattern TLS =
            Pattern.compile("(?is).*[?&;](ssl=true|useSSL=true|sslmode=(require|verify).*|encrypt=true).*|r2dbcs:.*");

    /** Where they listen unless told otherwise. */
    private static final Map<String, Integer> PORTS =
            Map.of("PostgreSQL", 5432, "MySQL", 3306, "MariaDB", 3306, "SQL Server", 1433);

    private static final Pattern HERE_WITHOUT_PORT =
            Pattern.compile("(?is)(x:.*//(?:[^/@]*@)?(?:localhost|127\\.0\\.0\\.1))(?=[/;?]|$)(.*)");

    /** Drivers that watch, test or route what another one does, and the modes of MySQL's. */
    private static final Pattern WRAPPED = Pattern.compile(
            "(?is)(jdbc):(?:(?:p6spy|log4jdbc|otel|tracing|tc|aws-wrapper|wrapper|spy|metrics|sentry|shardingsphere):)+(.*)");

    private static final Pattern MODE =
            Pattern.compile("(?is)(jdbc:(?:mysql|mariadb)):(?:loadbalance|replication|aws|failover|sequential)(:.*)");
    private static final Pattern MANAGED = Pattern.compile("(?i)^jdbc-secretsmanager:");
    /** Oracle takes a name and a password before the host, which are nobody's business. */
    private static final Pattern ACCOUNT = Pattern.compile("(?is)(thin|oci\\d?):[^@]{0,300}/.*(?=@)");

    /** The URL that the driver in the end is given. */
    private static String bare(String text) {
        String url = MANAGED.matcher(text.strip()).replaceFirst("jdbc:");
        Matcher wrapped = WRAPPED.matcher(url);
        url = wrapped.matches() ? "jdbc:" + wrapped.group(2) : url;
        Matcher mode = MODE.matcher(url);
        return mode.matches() ? mode.group(1) + mode.group(2) : url;
    }

    /** Reads a URL; nothing if the text is none. */
    static Optional<JdbcUrl> of(String text) {
        Matcher matcher = URL.matcher(bare(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String scheme = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        String rest = ACCOUNT.matcher(matcher.group(1) == null ? matcher.group(4) : matcher.group(2))
                .replaceFirst("$1:");
        String technology = technology(scheme).orElse(scheme);
        boolean embedded = EMBEDDED.contains(technology) && !rest.matches("(?is)(tcp|ssl|hsqls?|//).*");
        return Optional.of(new JdbcUrl(
                technology,
                // Without a host it is the machine that the program runs on.
                rest.matches("(?s).*(//|@).*")
                        ? withPort("x:" + rest.replaceFirst("^[^/@]*?(?=//|@)", ""), technology)
                        : "",
                embedded,
                TLS.matcher(text.strip()).matches()));
    }

    /** On the machine that a program runs on, it is the port that tells one database from another. */
    private static String withPort(String address, String technology) {
        Matcher matcher = HERE_WITHOUT_PORT.matcher(address);
        Integer port = PORTS.get(technology);
        return port != null && matcher.matches() ? matcher.group(1) + ":" + port + matcher.group(2) : address;
    }

    /** The database that a URL's scheme or a setting's value means. */
    static Optional<String> technology(String word) {
        return Optional.ofNullable(TECHNOLOGIES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether such a database runs within the program unless somebody starts it apart. */
    static boolean isEmbeddable(String technology) {
        return EMBEDDED.contains(technology);
    }
}
