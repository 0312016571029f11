package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.XmlSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before all paths of a program, by its configuration. */
final class Roots {

    private final Module module;

    Roots(Module module) {
        this.module = module;
    }

    /** What several parts together put before all paths; empty for nothing. */
    static String of(String... parts) {
        String root = RoutePath.of(parts);
        return root.equals("/") ? "" : root;
    }

    /** Before all servlets, and so before all of Spring MVC. */
    String servlets() {
        return path(
                        "server.servlet.context-path",
                        "server.context-path",
                        "server.contextPath",
                        "quarkus.servlet.context-path")
                .orElse("");
    }

    /** Between that and Spring MVC's handlers: where its own servlet is. */
    String dispatcher() {
        return path("spring.mvc.servlet.path", "server.servlet.path", "server.servlet-path")
                .or(() -> mapped("DispatcherServlet"))
                .orElse("");
    }

    /** Before all of Spring WebFlux. */
    String reactive() {
        return path("spring.webflux.base-path").orElse("");
    }

    /** Whether Spring's handlers are called by WebFlux rather than by servlets. */
    boolean isReactive() {
        boolean mvc = module.dependency("spring-boot-starter-web", "spring-webmvc", "spring-boot-starter-webmvc")
                .isPresent();
        boolean webflux = module.dependency(
                        "spring-boot-starter-webflux", "spring-webflux", "spring-cloud-starter-gateway")
                .isPresent();
        return webflux && !mvc;
    }

    /** Before everything in Quarkus. */
    String quarkus() {
        return path("quarkus.http.root-path").orElse("");
    }

    /** Before everything in Micronaut. */
    String micronaut() {
        return path("micronaut.server.context-path").orElse("");
    }

    /** Before the resources of Dropwizard, whose simple server has a context of its own unless told otherwise. */
    String dropwizard() {
        if (module.dependencies().stream().noneMatch(d -> d.startsWith("io.dropwizard:"))) {
            return "";
        }
        boolean simple = module.configuration().text("server.type").orElse("").equals("simple");
        return of(
                path("server.applicationContextPath").orElse(simple ? "/application" : ""),
                path("server.rootPath").orElse(""));
    }

    /** Before Jakarta REST's resources where no {@code @ApplicationPath} says so. */
    String resources() {
        return path(
                        "quarkus.rest.path",
                        "quarkus.resteasy-reactive.path",
                        "quarkus.resteasy.path",
                        "spring.jersey.application-path",
                        "resteasy.servlet.mapping.prefix")
                .or(() -> mapped("ServletContainer"))
                .or(() -> mapped("ws.rs.core.Application"))
                .orElse("");
    }

    private Optional<String> path(String... keys) {
        Configuration configuration = module.configuration();
        return configuration
                .find(keys)
                .filter(e -> e.profile().isEmpty())
                .map(ConfigEntry::text)
                .map(String::strip)
                .map(t -> t.replaceFirst("/?\\*$", ""))
                .filter(t -> !t.isEmpty() && !t.contains("${"))
                .map(RoutePath::of);
    }

    /** Where {@code web.xml} puts a framework's servlet, if that is below a path of its own. */
    private Optional<String> mapped(String classEnding) {
        List<String> names = new ArrayList<>();
        String last = "";
        for (ConfigEntry entry : module.configuration().entries()) {
            if (entry.key().equals(XmlSettings.WEB + ".servlet.servlet-name")) {
                last = entry.text().strip();
            } else if (entry.key().equals(XmlSettings.WEB + ".servlet.servlet-class")
                    && entry.text().strip().endsWith(classEnding)) {
                names.add(last);
            } else if (entry.key().equals(XmlSettings.WEB + ".servlet-mapping.servlet-name")) {
                last = entry.text().strip();
            } else if (entry.key().equals(XmlSettings.WEB + ".servlet-mapping.url-pattern")
                    && (names.contains(last) || last.endsWith(classEnding))
                    && entry.text().strip().matches("/.+/\\*")) {
                return Optional.of(entry.text().strip().replaceFirst("/\\*$", ""));
            }
        }
        return Optional.empty();
    }
}
