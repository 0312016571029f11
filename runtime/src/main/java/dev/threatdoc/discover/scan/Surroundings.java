package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import dev.threatdoc.read.deploy.ObserverReader;
import dev.threatdoc.read.deploy.PeerFile;
import dev.threatdoc.read.deploy.ProxyReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files of a tree say of programs beside their code: images, variables, and programs that are not built there. */
final class Surroundings {

    /** What runs beside a program to tell others of it. */
    private static final Set<String> BESIDE = Set.of(PeerFile.BEATS, PeerFile.LOGSTASH);

    private final List<ConfigEntry> variables;
    private final Map<String, PeerFile> peers = new TreeMap<>();
    private final Map<String, Dockerfile> dockerfiles = new TreeMap<>();
    private final List<Dockerfile> images = new ArrayList<>();
    private final Set<String> copied = new HashSet<>();

    private Surroundings(SourceTree tree, List<ConfigEntry> unclaimed, List<Problem> problems) {
        Ignored ignored = Ignored.of(tree, problems);
        Stream<ConfigEntry> written = tree.paths(FileKinds::isEnvironment).stream()
                .flatMap(p -> tree.text(p, problems)
                        .map(t -> ConfigReader.read(p + ".properties", t, "").entries().stream()
                                // What is not committed is where secrets should be.
                                .filter(e -> !e.isPlainSecret() || !ignored.test(p))
                                .map(e -> e.at(new FilePlace(p, e.place().line(), 0, ""))))
                        .orElse(Stream.of()));
        this.variables = Stream.concat(written, unclaimed.stream()).toList();
        for (String path : tree.paths(FileKinds::isDockerfile)) {
            tree.text(path, problems).map(t -> Dockerfile.read(path, t)).ifPresent(d -> {
                images.add(d);
                if (FileKinds.isUsualDockerfile(SourceTree.fileName(path))) {
                    dockerfiles.putIfAbsent(SourceTree.folder(path), d);
                }
            });
        }
        for (String path : tree.paths(p -> FileKinds.isWebServer(p) || FileKinds.isYaml(p))) {
            tree.text(path, problems)
                    .flatMap(t -> ProxyReader.read(path, t).or(() -> ObserverReader.read(path, t)))
                    .ifPresent(p -> peers.put(path, p));
        }
    }

    /**
     * Reads them.
     *
     * @param unclaimed secrets of deployment files that no program asks for by name
     */
    static Surroundings of(SourceTree tree, List<ConfigEntry> unclaimed, List<Problem> problems) {
        return new Surroundings(tree, unclaimed, problems);
    }

    /** What files of variables set. */
    List<ConfigEntry> variables() {
        return variables;
    }

    /** The file that builds the image of what is in a folder. */
    Optional<Dockerfile> dockerfile(String folder) {
        return Optional.ofNullable(dockerfiles.get(folder.equals(Container.TOPMOST) ? "" : folder));
    }

    /**
     * The first file that builds an image.
     *
     * @param fits whether the file's folder fits
     */
    Optional<Dockerfile> dockerfile(Predicate<String> fits) {
        return dockerfiles.entrySet().stream()
                .filter(d -> fits.test(d.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** All files that build images, in the order of their paths. */
    List<Dockerfile> images() {
        return images;
    }

    /**
     * The files of programs that watch others which an image of our own takes in: there, such a program runs beside
     * ours and is no service by itself.
     */
    List<PeerFile> copiedInto(Dockerfile image) {
        String folder = SourceTree.folder(image.place().file());
        List<PeerFile> inside = new ArrayList<>();
        peers.forEach((path, peer) -> {
            boolean isTaken = SourceTree.isBelow(path, folder)
                    && image.copied().stream()
                            .filter(c -> !c.isEmpty() && !c.equals("."))
                            .anyMatch(c -> SourceTree.isBelow(path, folder.isEmpty() ? c : folder + "/" + c));
            if (BESIDE.contains(peer.program()) && isTaken && copied.add(path)) {
                inside.add(peer);
            }
        });
        return inside;
    }

    /** Programs that only deployment files know: those in containers, then web servers and the like beside them. */
    List<Module> programs(List<Container> containers) {
        Set<String> used = new HashSet<>(copied);
        Stream<Module> contained = containers.stream().map(c -> program(c, used)).toList().stream();
        Map<String, List<PeerFile>> others = peers.entrySet().stream()
                .filter(p -> !used.contains(p.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(PeerFile::program, TreeMap::new, Collectors.toList()));
        return Stream.concat(contained, others.entrySet().stream().map(o -> stranger(o.getKey(), o.getValue())))
                .toList();
    }

    private Module program(Container container, Set<String> used) {
        String folder = container.buildFolder();
        Optional<Dockerfile> dockerfile = folder.isEmpty() ? byImage(container) : dockerfile(folder);
        List<PeerFile> own = new ArrayList<>();
        String image = dockerfile.map(Dockerfile::baseImageName).orElse("") + " " + container.imageName();
        peers.forEach((path, peer) -> {
            // Mounted from anywhere, or copied into the image out of the folder that it is built from.
            String word = peer.program().toLowerCase(Locale.ROOT).replaceAll(" .*", "");
            boolean mounted = List.of(image.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                            .contains(word)
                    || (!word.equals("kong") && image.toLowerCase(Locale.ROOT).contains(word))
                    || (image.contains("httpd") && word.equals("apache"));
            boolean copied = !folder.isEmpty() && SourceTree.isBelow(path, folder);
            if ((mounted || copied) && used.add(path)) {
                own.add(peer);
            }
        });
        return new Module(
                container.name(),
                container.aliases(),
                CodeBase.none(),
                Configuration.of(Stream.concat(container.environment().stream(), variables.stream())
                        .toList()),
                Optional.of(container),
                dockerfile,
                Set.of(),
                own,
                container.place());
    }

    /** The file that builds a container's image, where only the image's name tells. */
    private Optional<Dockerfile> byImage(Container container) {
        String image = ContainerSigns.plain(container.imageName());
        return dockerfile(folder -> {
            String name = ContainerSigns.plain(SourceTree.fileName(folder));
            return name.length() > 3 && container.image().contains("/") && image.endsWith(name);
        });
    }

    private static Module stranger(String program, List<PeerFile> files) {
        String name = program.equals(PeerFile.APACHE) ? "apache-server" : program.toLowerCase(Locale.ROOT);
        return new Module(
                name,
                List.of(),
                CodeBase.none(),
                Configuration.none(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                files,
                files.get(0).place());
    }
}
