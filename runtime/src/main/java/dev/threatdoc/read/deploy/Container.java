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
 * @param image the image that it runs, with its tag; empty where it is built on the spot or unknown
 * @param buildFolder the folder that it is built from, below the folder that was read, which itself is
 *     {@link #TOPMOST}; empty for none
 * @param ports the ports that it listens at, inside
 * @param publishedPorts the ports at which it can be reached from outside
 * @param environment what its environment sets
 * @param needs the names of the containers that it names as links
 * @param command what it runs, if the file says so; may be empty
 * @param settings what else the file says of it
 * @param place where it was declared
 */
@Experimental
public record Container(
        String name,
        List<String> aliases,
        String image,
        String buildFolder,
        List<Integer> ports,
        List<Integer> publishedPorts,
        List<ConfigEntry> environment,
        List<String> needs,
        String command,
        ContainerSettings settings,
        FilePlace place) {

    /** The folder that was read, as one that something is built from. */
    public static final String TOPMOST = ".";

    public Container {
        aliases = List.copyOf(aliases);
        ports = List.copyOf(ports);
        publishedPorts = List.copyOf(publishedPorts);
        environment = List.copyOf(environment);
        needs = List.copyOf(needs);
    }

    /** The same with more names. */
    public Container withAliases(List<String> more) {
        return new Container(
                name,
                ContainerSettings.both(aliases, more),
                image,
                buildFolder,
                ports,
                publishedPorts,
                environment,
                needs,
                command,
                settings,
                place);
    }

    /** The same, with other variables and settings. */
    public Container with(List<ConfigEntry> variables, ContainerSettings others) {
        return new Container(
                name, aliases, image, buildFolder, ports, publishedPorts, variables, needs, command, others, place);
    }

    /** The same, with what is said elsewhere of the same container where this says nothing. */
    public Container over(Container weaker) {
        return new Container(
                name,
                ContainerSettings.both(aliases, weaker.aliases),
                image.isEmpty() ? weaker.image : image,
                buildFolder.isEmpty() ? weaker.buildFolder : buildFolder,
                ContainerSettings.both(ports, weaker.ports),
                ContainerSettings.both(publishedPorts, weaker.publishedPorts),
                ContainerSettings.both(environment, weaker.environment),
                ContainerSettings.both(needs, weaker.needs),
                command.isEmpty() ? weaker.command : command,
                settings.and(weaker.settings),
                place);
    }

    /** The image without registry, owner and tag, such as {@code rabbitmq}; empty where there is none. */
    public String imageName() {
        return imageName(image);
    }

    /** An image without registry, owner and tag. */
    public static String imageName(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        return last.replaceAll("[:@].*", "");
    }
}
