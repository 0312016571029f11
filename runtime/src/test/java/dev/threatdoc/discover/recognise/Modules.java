package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.MapperReader;
import dev.threatdoc.read.config.TemplateReader;
import dev.threatdoc.read.config.XmlSettings;
import dev.threatdoc.read.deploy.ComposeReader;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import dev.threatdoc.read.deploy.PeerFile;
import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import dev.threatdoc.read.source.JavaSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module put together from snippets, and what a recogniser sees in it. */
public final class Modules {

    private final List<JavaFile> files = new ArrayList<>();
    private final List<ConfigEntry> entries = new ArrayList<>();
    private final Set<String> dependencies = new TreeSet<>();

    private final List<PeerFile> peers = new ArrayList<>();
    private Optional<Container> container = Optional.empty();
    private Optional<Dockerfile> dockerfile = Optional.empty();

    private Modules() {}

    /** A module of one Java file. */
    public static Modules java(String text) {
        return new Modules().andJava(text);
    }

    /** A module of one file of properties. */
    public static Modules properties(String text) {
        return new Modules().andProperties(text);
    }

    /** A module of one YAML file. */
    public static Modules yaml(String text) {
        return new Modules().andYaml(text);
    }

    /** A module of one deployment descriptor. */
    public static Modules xml(String text) {
        Modules modules = new Modules();
        modules.entries.addAll(XmlSettings.read("src/main/webapp/WEB-INF/web.xml", text));
        return modules;
    }

    /** A module of one mapper of MyBatis. */
    public static Modules mapper(String text) {
        Modules modules = new Modules();
        modules.entries.addAll(MapperReader.read("src/main/resources/UserMapper.xml", text));
        return modules;
    }

    /** A module of one template of a page. */
    public static Modules template(String text) {
        Modules modules = new Modules();
        modules.entries.addAll(TemplateReader.read("src/main/resources/templates/page.html", text));
        return modules;
    }

    /** A module that uses those artifacts, each as {@code group:artifact}. */
    public static Modules dependencies(String... artifacts) {
        return new Modules().andDependencies(artifacts);
    }

    /** A program without code of ours: the only one of a Compose file. */
    public static Modules compose(String text) {
        Modules modules = new Modules();
        modules.container =
                Optional.of(ComposeReader.read("compose.yml", text).containers().get(0));
        return modules;
    }

    /** A program without code of ours that is built from a Dockerfile. */
    public static Modules dockerfile(String text) {
        Modules modules = new Modules();
        modules.dockerfile = Optional.of(Dockerfile.read("Dockerfile", text));
        return modules;
    }

    /** A program with files that tell it whom it deals with. */
    public Modules andPeers(Optional<PeerFile> file) {
        peers.add(file.orElseThrow());
        return this;
    }

    public Modules andJava(String text) {
        files.add(new JavaFile("src/main/java/File" + files.size() + ".java", text));
        return this;
    }

    public Modules andProperties(String text) {
        entries.addAll(ConfigReader.read("src/main/resources/application.properties", text)
                .entries());
        return this;
    }

    public Modules andYaml(String text) {
        entries.addAll(
                ConfigReader.read("src/main/resources/application.yml", text).entries());
        return this;
    }

    /** The same with a file of settings at a path, whose name tells its profile. */
    public Modules andFile(String path, String text) {
        entries.addAll(ConfigReader.read(path, text).entries());
        return this;
    }

    /** The same with what any other file sets. */
    public Modules andEntries(List<ConfigEntry> more) {
        entries.addAll(more);
        return this;
    }

    public Modules andDependencies(String... artifacts) {
        dependencies.addAll(List.of(artifacts));
        return this;
    }

    /** The module itself. */
    public Module build() {
        JavaSources sources = JavaParser.parse(files);
        assertThat(sources.problems()).isEmpty();
        return new Module(
                "orders",
                List.of(),
                CodeBase.of(sources.units()),
                Configuration.of(entries),
                container,
                dockerfile,
                dependencies,
                peers,
                Place.NONE);
    }

    /** What a recogniser sees in it. */
    public List<Observation> seenBy(Recogniser recogniser) {
        Notes notes = new Notes();
        recogniser.recognise(build(), notes);
        return notes.all();
    }

    /** The tags that a recogniser sees, each as {@code name=[values] @line}. */
    public List<String> tagsSeenBy(Recogniser recogniser) {
        return of(Observation.Tagged.class, seenBy(recogniser))
                .map(t ->
                        t.tag() + "=" + t.values() + " @" + t.evidence().place().line())
                .toList();
    }

    /**
     * The weaknesses that a recogniser sees, each as {@code kind file:line summary | statement | origin}; what is empty
     * is left out.
     */
    public List<String> weaknessesSeenBy(Recogniser recogniser) {
        return of(Observation.Weak.class, seenBy(recogniser))
                .map(o -> o.weakness().type().id() + " " + o.evidence().place().words() + " "
                        + Stream.of(
                                        o.weakness().summary(),
                                        o.weakness().statement(),
                                        o.weakness().origin())
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    /**
     * What a module answers, each as {@code METHOD path access [roles] @line}; roles only where there are some, and the
     * line is that of the handler.
     */
    public List<String> endpoints() {
        return of(Observation.Answers.class, seenBy(recogniser("Endpoints")))
                .map(Observation.Answers::endpoint)
                .map(e -> e.words() + " " + e.access().name().toLowerCase(Locale.ROOT)
                        + (e.roles().isEmpty() ? "" : " " + e.roles()) + " @"
                        + e.place().line())
                .toList();
    }

    /** The endpoint of that method and path. */
    public Endpoint endpoint(String words) {
        return of(Observation.Answers.class, seenBy(recogniser("Endpoints")))
                .map(Observation.Answers::endpoint)
                .filter(e -> e.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + endpoints()));
    }

    /**
     * The connections that a recogniser sees, each as {@code -> far end PROTOCOL tags}, {@code <-} for incoming ones.
     */
    public List<String> connectionsSeenBy(Recogniser recogniser) {
        return of(Observation.Connected.class, seenBy(recogniser))
                .map(Modules::words)
                .toList();
    }

    /** The properties and controls that a recogniser sees, each as {@code name=value}. */
    public List<String> statedBy(Recogniser recogniser) {
        return of(Observation.Stated.class, seenBy(recogniser))
                .map(s -> s.name() + "=" + s.value())
                .toList();
    }

    /**
     * What all recognisers together see: tags as {@code name=[values]}, properties and controls as {@code name=value},
     * connections as above, what is known of a far end as {@code end: name=value}, data as {@code data name}.
     */
    public List<String> facts() {
        List<Problem> problems = new ArrayList<>();
        List<Observation> all = Recognisers.all(Modules.class.getClassLoader()).recognise(build(), problems);
        assertThat(problems).isEmpty();
        return all.stream().map(Modules::words).distinct().toList();
    }

    private static String words(Observation observation) {
        if (observation instanceof Observation.Tagged tagged) {
            return tagged.tag() + "=" + tagged.values();
        } else if (observation instanceof Observation.Stated stated) {
            return stated.name() + "=" + stated.value();
        } else if (observation instanceof Observation.Connected connected) {
            return words(connected);
        } else if (observation instanceof Observation.Described described) {
            return described.end().technology() + ": " + described.name() + "=" + described.value();
        } else if (observation instanceof Observation.Handles handles) {
            return "data " + handles.name();
        }
        if (observation instanceof Observation.Weak weak) {
            return "weak " + weak.weakness().type().id();
        }
        if (observation instanceof Observation.Answers answers) {
            return "answers " + answers.endpoint().words();
        }
        return "fronts everything";
    }

    private static String words(Observation.Connected connected) {
        FarEnd end = connected.end();
        return (connected.incoming() ? "<- " : "-> ")
                + Stream.of(end.role().map(Tag::text).orElse(""), end.technology(), end.name(), end.address())
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining("|"))
                + " " + connected.protocol() + (connected.tags().isEmpty() ? "" : " " + connected.tags());
    }

    private static <O extends Observation> Stream<O> of(Class<O> kind, List<Observation> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The bundled recogniser of that simple name, for tests that put recognisers of several roles together. */
    public static Recogniser recogniser(String name) {
        return Recognisers.bundled().stream()
                .filter(r -> r.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
