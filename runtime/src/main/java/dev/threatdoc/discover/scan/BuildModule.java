package dev.threatdoc.discover.scan;

import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.SourceUnit;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.BuildFile;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that a build makes something of.
 *
 * @param folder its path; empty for the topmost
 * @param build what its build file says, if there is one
 * @param units its Java files
 * @param entries what its configuration files set
 */
record BuildModule(String folder, Optional<BuildFile> build, List<SourceUnit> units, List<ConfigEntry> entries)
        implements Startable {

    private static final Set<String> MAIN_ANNOTATIONS = Set.of(
            "org.springframework.boot.autoconfigure.SpringBootApplication",
            "org.springframework.cloud.client.SpringCloudApplication",
            "org.springframework.boot.autoconfigure.EnableAutoConfiguration",
            "io.quarkus.runtime.annotations.QuarkusMain");

    BuildModule {
        units = List.copyOf(units);
        entries = List.copyOf(entries);
    }

    /** Its folder's alone, which no other has; that of all its code takes long. */
    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    @Override
    public boolean isBuiltIn(String buildFolder) {
        return folder.equals(buildFolder.equals(Container.TOPMOST) ? "" : buildFolder);
    }

    /** The name of its folder. */
    String folderName() {
        return SourceTree.fileName(folder);
    }

    /** The name of its artifact, or else of its folder. */
    String artifact() {
        return build.map(BuildFile::name).filter(n -> !n.isEmpty()).orElse(folderName());
    }

    @Override
    public Optional<String> applicationName() {
        return Configuration.of(entries).applicationName();
    }

    @Override
    public List<String> otherNames() {
        return List.of(folderName(), artifact());
    }

    @Override
    public Optional<String> port() {
        return Configuration.of(entries).text("server.port");
    }

    /** Whether it names another module of the same tree among its dependencies. */
    boolean uses(BuildModule other) {
        return dependencies().stream()
                .anyMatch(d -> d.endsWith(":" + other.artifact())
                        || (d.startsWith(":") && d.equals(":" + other.folderName())));
    }

    Set<String> dependencies() {
        return build.map(BuildFile::dependencies).orElse(Set.of());
    }

    /**
     * Whether it is a program of its own, rather than a part of others.
     *
     * @param isUsed whether another module has it among its dependencies: then it takes more to be one
     */
    boolean isApplication(boolean isUsed) {
        if (aggregates()) {
            return false;
        }
        boolean isMarked = types().anyMatch(
                        t -> t.annotations().stream().anyMatch(a -> a.type().isAny(MAIN_ANNOTATIONS)));
        boolean isPacked = build.filter(BuildFile::isApplication).isPresent() && hasCodeOrParts();
        return ((isMarked || isPacked) && (!isUsed || hasMain()))
                || applicationName().isPresent();
    }

    /** Whether nothing comes of the code in its folder. */
    private boolean aggregates() {
        return build.filter(BuildFile::aggregates).isPresent();
    }

    /** Whether it can be started; tools and generators can too. */
    boolean hasMain() {
        return !aggregates() && types().flatMap(t -> t.methods().stream()).anyMatch(CodeMethod::isMain);
    }

    private boolean hasCodeOrParts() {
        // Gradle's plugins are often named for all modules in the build file of the topmost, which is none itself.
        boolean ownFile = build.filter(b -> b.place().file().endsWith(".xml")).isPresent();
        return !units.isEmpty() || (ownFile && !dependencies().isEmpty());
    }

    private Stream<CodeType> types() {
        return units.stream().flatMap(u -> u.types().stream());
    }

    /** Whether there is anything in it. */
    boolean isEmpty() {
        return units.isEmpty() && entries.isEmpty();
    }
}
