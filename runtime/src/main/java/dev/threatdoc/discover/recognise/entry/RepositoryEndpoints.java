package dev.threatdoc.discover.recognise.entry;

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

/** Repositories and entities that a framework puts on the web by itself: Spring Data REST and Quarkus' counterpart. */
final class RepositoryEndpoints implements Recogniser {

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

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        boolean springs = module.dependency(SPRING).isPresent();
        for (CodeType type : module.code().types()) {
            if (type.kind() != CodeType.Kind.INTERFACE) {
                continue;
            }
            Optional<CodeAnnotation> resource = CodeAnnotation.findAny(type.annotations(), RESOURCE);
            Optional<TypeName> repository = type.supertypes().stream()
                    .filter(s -> s.isBelow(DATA.substring(0, DATA.length() - 1))
                            && s.simpleName().endsWith("Repository"))
                    .findFirst();
            Optional<TypeName> ofQuarkus =
                    type.supertypes().stream().filter(s -> s.isAny(QUARKUS)).findFirst();
            if ((springs || resource.isPresent()) && repository.isPresent()) {
                spring(type, resource, repository.get(), texts, module, notes);
            } else if (ofQuarkus.isPresent()) {
                String path = CodeAnnotation.findAny(type.annotations(), PROPERTIES)
                        .flatMap(a -> a.value("path"))
                        .flatMap(v -> texts.of(v, type))
                        .orElseGet(() -> dashed(type.simpleName()));
                note(type, RoutePath.of(path), notes);
            }
        }
    }

    private static void spring(
            CodeType type,
            Optional<CodeAnnotation> resource,
            TypeName repository,
            Texts texts,
            Module module,
            Notes notes) {
        boolean hidden = resource.flatMap(a -> a.value("exported"))
                .filter(v -> v instanceof Expression.Literal literal && Boolean.FALSE.equals(literal.value()))
                .isPresent();
        Optional<String> entity = repository.arguments().stream().findFirst().map(TypeName::simpleName);
        if (hidden || entity.isEmpty()) {
            return;
        }
        String path = resource.flatMap(a -> a.value("path"))
                .flatMap(v -> texts.of(v, type))
                .orElseGet(() -> plural(entity.get()));
        note(
                type,
                RoutePath.of(
                        module.configuration()
                                .text("spring.data.rest.base-path", "spring.data.rest.base-uri")
                                .orElse(""),
                        path),
                notes);
    }

    private static void note(CodeType type, String path, Notes notes) {
        notes.tag(
                Tags.ENDPOINTS, new Evidence(type.simpleName() + " is on the web", type.place()), path, path + "/{id}");
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
