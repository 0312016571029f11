package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;

/**
 * A program that a deployment file starts.
 *
 * @param name the name by which others reach it
 * @param aliases other names for it
 * @param program what it runs
 * @param openings where it can be reached
 * @param environment what its environment sets
 * @param needs the names of the containers that it names as links
 * @param settings what else the file says of it
 * @param place where it was declared
 */
@Experimental
public record Container(
        String name,
        List<String> aliases,
        RunProgram program,
        Openings openings,
        List<ConfigEntry> environment,
        List<String> needs,
        ContainerSettings settings,
        FilePlace place) {

    /** The folder that was read, as one that something is built from. */
    public static final String TOPMOST = ".";

    /**
     * What a container runs.
     *
     * @param image the image, with its tag; empty where it is built on the spot or unknown
     * @param buildFolder the folder that it is built from, below the folder that was read, which itself is
     *     {@link #TOPMOST}; empty for none
     * @param command what it runs, if the file says so; may be empty
     */
    public record RunProgram(String image, String buildFolder, String command) {

        /** The same, with what is said elsewhere where this says nothing. */
        RunProgram over(RunProgram weaker) {
            return new RunProgram(
                    image.isEmpty() ? weaker.image : image,
                    buildFolder.isEmpty() ? weaker.buildFolder : buildFolder,
                    command.isEmpty() ? weaker.command : command);
        }
    }

    /**
     * Where a container can be reached.
     *
     * @param ports the ports that it listens at, inside
     * @param published the ports at which it can be reached from outside
     */
    public record Openings(List<Integer> ports, List<Integer> published) {

        public Openings {
            ports = List.copyOf(ports);
            published = List.copyOf(published);
        }

        /** Both. */
        Openings and(Openings others) {
            return new Openings(
                    ContainerSettings.both(ports, others.ports), ContainerSettings.both(published, others.published));
        }
    }

    public Container {
        aliases = List.copyOf(aliases);
        environment = List.copyOf(environment);
        needs = List.copyOf(needs);
    }

    /** The image that it runs, with its tag; empty where it is built on the spot or unknown. */
    public String image() {
        return program.image();
    }

    /** The folder that it is built from; empty for none. */
    public String buildFolder() {
        return program.buildFolder();
    }

    /** What it runs, if the file says so; may be empty. */
    public String command() {
        return program.command();
    }

    /** The ports that it listens at, inside. */
    public List<Integer> ports() {
        return openings.ports();
    }

    /** The ports at which it can be reached from outside. */
    public List<Integer> publishedPorts() {
        return openings.published();
    }

    /** The same with more names. */
    public Container withAliases(List<String> more) {
        return new Container(
                name, ContainerSettings.both(aliases, more), program, openings, environment, needs, settings, place);
    }

    /** The same, with other variables and settings. */
    public Container with(List<ConfigEntry> variables, ContainerSettings others) {
        return new Container(name, aliases, program, openings, variables, needs, others, place);
    }

    /** The same, with what is said elsewhere of the same container where this says nothing. */
    public Container over(Container weaker) {
        return new Container(
                name,
                ContainerSettings.both(aliases, weaker.aliases),
                program.over(weaker.program),
                openings.and(weaker.openings),
                ContainerSettings.both(environment, weaker.environment),
                ContainerSettings.both(needs, weaker.needs),
                settings.and(weaker.settings),
                place);
    }

    /** The image without registry, owner and tag, such as {@code rabbitmq}; empty where there is none. */
    public String imageName() {
        return imageName(image());
    }

    /** An image without registry, owner and tag. */
    public static String imageName(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        return last.replaceAll("[:@].*", "");
    }
}
