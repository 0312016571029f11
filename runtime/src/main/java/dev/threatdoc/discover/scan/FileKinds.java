package dev.threatdoc.discover.scan;

import dev.threatdoc.read.config.ConfigFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by their paths which files are of interest, and what for. */
final class FileKinds {

    private static final Pattern COMPOSE =
            Pattern.compile("(docker-)?compose([.-][\\w.-]+)?\\.ya?ml|docker-(?!compose)[\\w-]*\\.ya?ml");
    private static final Pattern BUILD = Pattern.compile("pom\\.xml|build\\.gradle(\\.kts)?");

    private static final Pattern GRADLE_SETTINGS = Pattern.compile("settings\\.gradle(\\.kts)?");
    private static final Pattern LOGGING = Pattern.compile("(logback|log4j2)[\\w.-]*\\.xml");
    private static final Pattern XML_SETTINGS =
            Pattern.compile("web\\.xml|persistence\\.xml|hibernate\\.cfg\\.xml|context\\.xml|beans\\.xml"
                    + "|[\\w-]*[aA]pplicationContext[\\w.-]*\\.xml|[\\w-]+-(context|servlet|beans|ds)\\.xml|spring-[\\w-]+\\.xml"
                    + "|(?i:(my|i)batis[\\w.-]*\\.xml|(sql)?-?map(per)?-?config\\.xml)");
    private static final Pattern MAPPER = Pattern.compile("(?i)[\\w.-]*(mapper|dao)\\.xml");
    private static final Pattern STRUTS = Pattern.compile("[\\w-]*struts[\\w.-]*\\.xml");
    private static final Pattern PLAY_ROUTES = Pattern.compile("(.*/)?conf/([\\w.-]+\\.)?routes");
    private static final Pattern OF_TESTS =
            Pattern.compile("(?i)(.*[/_.-])?(tests?|it|dev|demo|sample|h2|mock|backup)([/_.-].*)?");

    private FileKinds() {}

    static boolean isWanted(String path) {
        return isJava(path)
                || isBuild(path)
                || isGradleSettings(path)
                || isDockerfile(path)
                || isYaml(path)
                || path.endsWith(".properties")
                || isWebServer(path)
                || isEnvironment(path)
                || path.endsWith(".env")
                || SourceTree.fileName(path).equals(Ignored.FILE)
                || isLogging(path)
                || isXmlSettings(path)
                || isTemplate(path)
                || isMapper(path)
                || isStruts(path)
                || isPlayRoutes(path)
                || isSeed(path);
    }

    /** Whether it can say how programs run, rather than what they are made of. */
    static boolean isDeployment(String path) {
        return isDockerfile(path)
                || isYaml(path)
                || path.endsWith(".properties")
                || isWebServer(path)
                || isEnvironment(path)
                || SourceTree.fileName(path).equals(Ignored.FILE)
                || path.endsWith(".env");
    }

    static boolean isJava(String path) {
        return path.endsWith(".java") && !path.endsWith("module-info.java");
    }

    static boolean isBuild(String path) {
        return BUILD.matcher(SourceTree.fileName(path)).matches();
    }

    static boolean isGradleSettings(String path) {
        return GRADLE_SETTINGS.matcher(SourceTree.fileName(path)).matches();
    }

    static boolean isYaml(String path) {
        return path.endsWith(".yml") || path.endsWith(".yaml");
    }

    static boolean isConfiguration(String path) {
        return isYaml(path) || path.endsWith(".properties");
    }

    /** Whether a program reads it as its configuration by itself. */
    static boolean isApplication(String path) {
        return ConfigFile.isReadByItself(SourceTree.fileName(path));
    }

    static boolean isCompose(String path) {
        String name = SourceTree.fileName(path).toLowerCase(Locale.ROOT);
        return COMPOSE.matcher(name).matches() && !name.contains("test");
    }

    static boolean isDockerfile(String path) {
        String name = SourceTree.fileName(path);
        return isUsualDockerfile(name)
                || name.startsWith("Dockerfile-")
                || name.startsWith("Dockerfile_")
                || name.endsWith("-Dockerfile");
    }

    /** Whether a file of that name is what its folder is built by, rather than one of several that lie together. */
    static boolean isUsualDockerfile(String name) {
        return name.equals("Dockerfile") || name.startsWith("Dockerfile.") || name.endsWith(".Dockerfile");
    }

    static boolean isWebServer(String path) {
        return path.endsWith(".conf") || path.endsWith(".conf.template") || path.endsWith("nginx.tmpl");
    }

    static boolean isLogging(String path) {
        return LOGGING.matcher(SourceTree.fileName(path)).matches();
    }

    /** Files of settings in XML that containers and frameworks read by themselves or by custom. */
    static boolean isXmlSettings(String path) {
        return XML_SETTINGS.matcher(SourceTree.fileName(path)).matches();
    }

    static boolean isTemplate(String path) {
        return path.endsWith(".jsp")
                || path.endsWith(".ftl")
                || path.endsWith(".ftlh")
                || (path.endsWith(".html") && path.contains("/templates/"));
    }

    /** Statements of MyBatis, as they are usually called. */
    static boolean isMapper(String path) {
        return MAPPER.matcher(SourceTree.fileName(path)).matches()
                || (path.endsWith(".xml") && path.contains("/mapper/"));
    }

    static boolean isStruts(String path) {
        return STRUTS.matcher(SourceTree.fileName(path)).matches();
    }

    static boolean isPlayRoutes(String path) {
        return PLAY_ROUTES.matcher(path).matches();
    }

    /** Scripts that fill a database where real users are, as far as their names tell. */
    static boolean isSeed(String path) {
        return path.endsWith(".sql") && !OF_TESTS.matcher(path).matches();
    }

    static boolean isEnvironment(String path) {
        return SourceTree.fileName(path).equals(".env");
    }
}
