package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Strength;

/** Consoles for databases that a program itself offers: H2's and Druid's, where nothing stands before them. */
final class OpenConsoles implements Recogniser {

    private static final String H2 = "spring.h2.console.";
    private static final String DRUID = "spring.datasource.druid.stat-view-servlet.";

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        String h2 = configuration.text(H2 + "path").orElse("/h2-console");
        if (!Guarding.isGuarded(module, h2) && !isReactive(module)) {
            configuration.entries().stream()
                    .filter(e -> isOn(e, H2 + "enabled"))
                    .forEach(e -> notes.weakness(
                            SettingWeakness.of(WeaknessKinds.OPEN_CONSOLE, e, "lets anybody run statements at " + h2)));
        }
        configuration.entries().stream()
                .filter(e -> isOn(e, DRUID + "enabled") && !hasLogin(configuration))
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.OPEN_CONSOLE, e, "shows anybody the statements and sessions at /druid")));
    }

    /** Whether a program serves no servlets, of which the console is one. */
    private static boolean isReactive(Module module) {
        boolean webflux = module.dependency(
                        "spring-boot-starter-webflux", "spring-cloud-starter-gateway", "spring-boot-starter-rsocket")
                .isPresent();
        boolean servlets = module.dependency(
                        "spring-boot-starter-web",
                        "spring-boot-starter-webmvc",
                        "spring-webmvc",
                        "spring-boot-starter-tomcat",
                        "spring-boot-starter-jetty",
                        "spring-boot-starter-undertow",
                        "spring-boot-starter-jersey")
                .isPresent();
        return (webflux && !servlets)
                || module.configuration()
                        .text("spring.main.web-application-type")
                        .filter(t -> t.equalsIgnoreCase("reactive") || t.equalsIgnoreCase("none"))
                        .isPresent();
    }

    private static boolean isOn(ConfigEntry entry, String key) {
        return entry.key().replace("_", "-").equalsIgnoreCase(key)
                && entry.text().strip().equalsIgnoreCase("true")
                && !Guarding.isForDevelopers(entry);
    }

    /** Whether a console asks for a password, and not for one that everybody tries first. */
    private static boolean hasLogin(Configuration configuration) {
        return configuration
                        .find(DRUID + "login-password", DRUID + "loginPassword")
                        .filter(p -> p.secrecy() != Secrecy.EMPTY && p.signs().strength() != Strength.WELL_KNOWN)
                        .isPresent()
                || configuration
                        .text(DRUID + "allow")
                        .filter(a -> a.startsWith("127."))
                        .isPresent();
    }
}
