package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import dev.threatdoc.read.deploy.PeerFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One program of the system: all that was read of it.
 *
 * @param name what it is called
 * @param aliases other names by which it is reached, such as that of its container
 * @param code its Java code, with that of the modules of the same build that it uses
 * @param configuration what its configuration files and its environment set, the environment first
 * @param container how it is started, if a deployment file says so
 * @param dockerfile how its image is built, if a file says so
 * @param dependencies what it uses, as {@code group:artifact}
 * @param peers the files that tell it whom it deals with, if it is no program of our own
 * @param place its build file, or else where it is deployed
 * @param words what names in its code mean
 */
@Experimental
public record Module(
        String name,
        List<String> aliases,
        CodeBase code,
        Configuration configuration,
        Optional<Container> container,
        Optional<Dockerfile> dockerfile,
        Set<String> dependencies,
        List<PeerFile> peers,
        Place place,
        WordList words) {

    public Module {
        aliases = List.copyOf(aliases);
        dependencies = Set.copyOf(dependencies);
        peers = List.copyOf(peers);
    }

    /** A module whose names mean what they mean to everybody. */
    public Module(
            String name,
            List<String> aliases,
            CodeBase code,
            Configuration configuration,
            Optional<Container> container,
            Optional<Dockerfile> dockerfile,
            Set<String> dependencies,
            List<PeerFile> peers,
            Place place) {
        this(name, aliases, code, configuration, container, dockerfile, dependencies, peers, place, WordList.load());
    }

    /** A module of which only code and configuration are known. */
    public static Module of(String name, CodeBase code, Configuration configuration) {
        return new Module(
                name,
                List.of(),
                code,
                configuration,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Place.NONE);
    }

    /** The same with these other names. */
    public Module alsoCalled(List<String> names) {
        return new Module(name, names, code, configuration, container, dockerfile, dependencies, peers, place, words);
    }

    /** The same at another place. */
    public Module at(Place other) {
        return new Module(name, aliases, code, configuration, container, dockerfile, dependencies, peers, other, words);
    }

    /** The same with these dependencies. */
    public Module withDependencies(Set<String> dependencies) {
        return new Module(name, aliases, code, configuration, container, dockerfile, dependencies, peers, place, words);
    }

    /** The same with these words. */
    public Module withWords(WordList list) {
        return new Module(name, aliases, code, configuration, container, dockerfile, dependencies, peers, place, list);
    }

    /** The first of those artifacts, whatever its group, that it uses; as evidence. */
    public Optional<Evidence> dependency(String... artifacts) {
        return Arrays.stream(artifacts)
                .flatMap(a ->
                        dependencies.stream().filter(d -> d.endsWith(":" + a)).sorted())
                .findFirst()
                .map(d -> new Evidence("dependency " + d, place));
    }

    /** The image that it runs or is built from, without registry, owner and tag; as evidence of its place. */
    public Optional<Evidence> image() {
        Optional<Evidence> run =
                container.filter(c -> !c.image().isEmpty()).map(c -> new Evidence("image " + c.image(), c.place()));
        Optional<Evidence> base = dockerfile
                .filter(d -> !d.baseImage().isEmpty())
                .map(d -> new Evidence("FROM " + d.baseImage(), d.place()));
        // A container that is built on the spot often has an image's name too, but that is only what it is called.
        return container.filter(c -> !c.buildFolder().isEmpty()).isPresent() ? base.or(() -> run) : run.or(() -> base);
    }

    /** The place of something in its configuration or deployment that nobody wrote down exactly. */
    public FilePlace file() {
        return place instanceof FilePlace file ? file : new FilePlace(place.file(), place.line(), 0, "");
    }

    /** The first annotation of one of those types, on a type, a field, a method or a parameter; as evidence. */
    public Optional<Evidence> annotated(String... qualified) {
        for (String each : qualified) {
            if (!code.hasAnnotation(each)) {
                continue;
            }
            Optional<CodeAnnotation> found = code.types().stream()
                    .flatMap(Module::annotations)
                    .flatMap(a -> CodeAnnotation.find(a, each).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.map(Notes::evidence);
            }
        }
        return Optional.empty();
    }

    private static Stream<List<CodeAnnotation>> annotations(CodeType type) {
        return Stream.of(
                        Stream.of(type.annotations()),
                        type.fields().stream().map(CodeField::annotations),
                        type.methods().stream().map(CodeMethod::annotations),
                        type.methods().stream()
                                .flatMap(m -> m.parameters().stream())
                                .map(CodeParameter::annotations))
                .flatMap(s -> s);
    }

    /**
     * The first place at which one of those types is a supertype, a field, a parameter, created, or has a method called
     * on itself; as evidence.
     */
    public Optional<Evidence> uses(Set<String> qualified) {
        if (!code.mentionsAny(qualified)) {
            return Optional.empty();
        }
        for (CodeType type : code.types()) {
            if (type.extendsAny(qualified)) {
                return Optional.of(new Evidence(type.simpleName() + " is one of its kind", type.place()));
            }
            for (CodeField field : type.fields()) {
                if (field.type().isAny(qualified)) {
                    return Optional.of(new Evidence("field " + field.name(), field.place()));
                }
            }
            for (CodeMethod method : type.methods()) {
                if (method.returnType().isAny(qualified)
                        || method.parameters().stream().anyMatch(p -> p.type().isAny(qualified))) {
                    return Optional.of(new Evidence("method " + method.name(), method.place()));
                }
            }
        }
        return code.creations()
                .filter(c -> c.expression().type().isAny(qualified))
                .findFirst()
                .map(c -> new Evidence("new " + c.expression().type().simpleName() + "()", c.place()))
                .or(() -> code.calls()
                        .filter(c -> c.expression().receiver().orElse(null) instanceof Expression.Type on
                                && on.type().isAny(qualified))
                        .findFirst()
                        .map(Notes::evidence));
    }
}
