package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Repositories and entities that a framework puts on the web by itself: Spring Data REST and Quarkus' counterpart. */
final class RepositoryEndpoints implements Recogniser, OperationReader {

    private static final String[] SPRING = {
        "spring-boot-starter-data-rest", "spring-data-rest-webmvc", "quarkus-spring-data-rest"
    };
    private static final Set<String> RESOURCE = Set.of(
            "org.springframework.data.rest.core.annotation.RepositoryRestResource",
            "org.springframework.data.rest.core.annotation.RestResource");
    private static final String DATA = "org.springframework.data.";

    private static final Set<String> QUARKUS = Set.of(
            "io.quarkus.hibernate.orm.rest.data.panache.PanacheEntityResource",
            "io.quarkus.hibernate.orm.rest.data.panache.PanacheRepositoryResource",
            "io.quarkus.hibernate.reactive.rest.data.panache.PanacheEntityResource",
            "io.quarkus.hibernate.reactive.rest.data.panache.PanacheRepositoryResource",
            "io.quarkus.mongodb.rest.data.panache.PanacheMongoEntityResource",
            "io.quarkus.mongodb.rest.data.panache.PanacheMongoRepositoryResource",
            "io.quarkus.spring.data.rest.runtime.RestDataResource");
    private static final Set<String> PROPERTIES = Set.of("io.quarkus.rest.data.panache.ResourceProperties");

    /** A repository with the path at which it is. */
    private record Served(CodeType type, String path, boolean isSpring) {}

    @Override
    public void recognise(Module module, Notes notes) {
        served(module).forEach(s -> notes.tag(Tags.ENDPOINTS, evidence(s), s.path(), s.path() + "/{id}"));
    }

    private static Evidence evidence(Served served) {
        return new Evidence(
                served.type().simpleName() + " is on the web", served.type().place());
    }

    @Override
    public Stream<Operation> operations(Module module) {
        Roots roots = new Roots(module);
        return served(module).flatMap(s -> {
            String root = s.isSpring() ? roots.servlets() : roots.quarkus();
            Asked.Framework framework = s.isSpring() ? Asked.Framework.SPRING : Asked.Framework.JAKARTA;
            return Stream.concat(
                    Stream.of("GET", "POST")
                            .map(m -> Operation.at(framework, Operation.HTTP, m, root, s.path(), evidence(s))),
                    Stream.of("GET", "PUT", "PATCH", "DELETE")
                            .filter(m -> s.isSpring() || !m.equals("PATCH"))
                            .map(m ->
                                    Operation.at(framework, Operation.HTTP, m, root, s.path() + "/{id}", evidence(s))));
        });
    }

    private static Stream<Served> served(Module module) {
        Texts texts = new Texts(module.code());
        boolean springs = module.dependency(SPRING).isPresent();
        return module.code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.INTERFACE)
                .flatMap(t -> served(t, springs, texts, module).stream());
    }

    private static Optional<Served> served(CodeType type, boolean springs, Texts texts, Module module) {
        Optional<CodeAnnotation> resource = CodeAnnotation.findAny(type.annotations(), RESOURCE);
        Optional<TypeName> repository = type.supertypes().stream()
                .filter(s -> s.isBelow(DATA.substring(0, DATA.length() - 1))
                        && s.simpleName().endsWith("Repository"))
                .findFirst();
        if ((springs || resource.isPresent()) && repository.isPresent()) {
            return spring(type, resource, repository.get(), texts, module);
        }
        return type.supertypes().stream()
                .filter(s -> s.isAny(QUARKUS))
                .findFirst()
                .map(s -> CodeAnnotation.findAny(type.annotations(), PROPERTIES)
                        .flatMap(a -> a.value("path"))
                        .flatMap(v -> texts.of(v, type))
                        .orElseGet(() -> dashed(type.simpleName())))
                .map(p -> new Served(type, RoutePath.of(p), false));
    }

    private static Optional<Served> spring(
            CodeType type, Optional<CodeAnnotation> resource, TypeName repository, Texts texts, Module module) {
        boolean hidden = resource.flatMap(a -> a.value("exported"))
                .filter(v -> v instanceof Expression.Literal literal && Boolean.FALSE.equals(literal.value()))
                .isPresent();
        Optional<String> entity = repository.arguments().stream().findFirst().map(TypeName::simpleName);
        if (hidden || entity.isEmpty()) {
            return Optional.empty();
        }
        String path = resource.flatMap(a -> a.value("path"))
                .flatMap(v -> texts.of(v, type))
                .orElseGet(() -> plural(entity.get()));
        String base = module.configuration()
                .text("spring.data.rest.base-path", "spring.data.rest.base-uri")
                .orElse("");
        return Optional.of(new Served(type, RoutePath.of(base, path), true));
    }

    /** The usual plural of an English noun, which Spring Data REST takes for the path. */
    private static String plural(String entity) {
        String word = entity.substring(0, 1).toLowerCase(Locale.ROOT) + entity.substring(1);
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
    }

    private static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
