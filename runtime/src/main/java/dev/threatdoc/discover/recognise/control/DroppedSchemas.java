package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.regex.Pattern;

/**
 * Settings by which each start drops the tables of a lasting database, of Hibernate, Jakarta Persistence and Quarkus.
 */
final class DroppedSchemas implements Recogniser {

    private static final Pattern HIBERNATE = Pattern.compile(
            "(?i)(.*\\.)?(hibernate\\.ddl-?auto|hibernate\\.hbm2ddl\\.auto|hbm2ddl\\.auto|generate-ddl-auto)");
    private static final Pattern STANDARD = Pattern.compile(
            "(?i)(.*\\.)?(schema-generation\\.database\\.action|hibernate-orm\\.(.*\\.)?database\\.generation"
                    + "|hibernate-orm\\.(.*\\.)?schema-management\\.strategy)");
    private static final Pattern DROPS_HIBERNATE = Pattern.compile("(?i)create|create-drop");
    private static final Pattern DROPS_STANDARD = Pattern.compile("(?i)drop-and-create|drop");

    private static final Pattern LASTING =
            Pattern.compile("(?is).*:(mysql|mariadb|postgres(ql)?|oracle|sqlserver|mssql|db2|jtds):.*");
    private static final Pattern EMBEDDED = Pattern.compile("(?is).*:(h2|hsqldb|derby|sqlite):.*");
    private static final String[] LASTING_DRIVERS = {
        "mysql-connector-java",
        "mysql-connector-j",
        "mariadb-java-client",
        "postgresql",
        "ojdbc8",
        "ojdbc11",
        "mssql-jdbc",
        "quarkus-jdbc-postgresql",
        "quarkus-jdbc-mysql",
        "quarkus-jdbc-mariadb"
    };
    private static final String[] EMBEDDED_DRIVERS = {"h2", "hsqldb", "derby", "sqlite-jdbc", "quarkus-jdbc-h2"};

    @Override
    public void recognise(Module module, Notes notes) {
        if (lasts(module)) {
            module.configuration().entries().stream()
                    .filter(DroppedSchemas::drops)
                    .filter(e -> !Guarding.isForDevelopers(e) && !isTest(e))
                    .forEach(e -> notes.weakness(SettingWeakness.of(
                            WeaknessKinds.SCHEMA_DROPPED, e, "drops all tables and makes them anew at each start")));
        }
    }

    private static boolean drops(ConfigEntry entry) {
        String text = entry.text().strip();
        return (HIBERNATE.matcher(entry.key()).matches()
                        && DROPS_HIBERNATE.matcher(text).matches())
                || (STANDARD.matcher(entry.key()).matches()
                        && DROPS_STANDARD.matcher(text).matches());
    }

    private static boolean isTest(ConfigEntry entry) {
        return entry.place().file().contains("src/test/");
    }

    /** Whether there is anything to lose: not where the only database that is named lives as long as the program. */
    private static boolean lasts(Module module) {
        boolean lasting = module.configuration().entries().stream()
                        .anyMatch(e -> LASTING.matcher(e.text()).matches() && !Guarding.isForDevelopers(e))
                || module.dependency(LASTING_DRIVERS).isPresent();
        boolean embedded = module.configuration().entries().stream()
                        .anyMatch(e -> EMBEDDED.matcher(e.text()).matches()
                                && e.profile().isEmpty())
                || module.dependency(EMBEDDED_DRIVERS).isPresent();
        boolean named = module.configuration().entries().stream()
                .anyMatch(
                        e -> LASTING.matcher(e.text()).matches() && e.profile().isEmpty());
        return named
                || !embedded
                || (lasting
                        && module.configuration().entries().stream()
                                .noneMatch(e -> EMBEDDED.matcher(e.text()).matches()
                                        && e.profile().isEmpty()));
    }
}
