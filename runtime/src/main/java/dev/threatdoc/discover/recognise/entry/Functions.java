package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.Optional;
import java.util.Set;

/** Functions that a framework makes endpoints or cloud functions of: Spring Cloud Function and Quarkus' Funqy. */
final class Functions implements Recogniser {

    private static final Set<String> FUNQ = Set.of("io.quarkus.funqy.Funq");
    private static final Set<String> BEAN = Set.of("org.springframework.context.annotation.Bean");
    private static final Set<String> FUNCTIONS =
            Set.of("java.util.function.Function", "java.util.function.Consumer", "java.util.function.Supplier");

    /** What puts beans of Spring's on the web. */
    static final String[] SPRING_ON_THE_WEB = {
        "spring-cloud-starter-function-web", "spring-cloud-starter-function-webflux", "spring-cloud-function-web"
    };

    private static final String[] ON_AWS = {
        "quarkus-funqy-amazon-lambda", "spring-cloud-function-adapter-aws", "spring-cloud-function-adapter-aws-web"
    };
    private static final String[] ELSEWHERE = {
        "quarkus-funqy-google-cloud-functions",
        "quarkus-funqy-knative-events",
        "spring-cloud-function-adapter-gcp",
        "spring-cloud-function-adapter-azure"
    };
    /** What makes HTTP endpoints of functions in a cloud. */
    private static final String[] BEHIND_A_GATEWAY = {
        "quarkus-amazon-lambda-http",
        "quarkus-amazon-lambda-rest",
        "quarkus-google-cloud-functions-http",
        "spring-cloud-function-adapter-aws-web"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                CodeAnnotation.findAny(method.annotations(), FUNQ)
                        .or(() -> CodeAnnotation.findAny(method.annotations(), BEAN)
                                .filter(a -> method.returnType().isAny(FUNCTIONS)))
                        .ifPresent(a -> function(name(a, method, type, texts), Notes.evidence(a), module, notes));
            }
        }
    }

    /** What the annotation of a function calls it, or else its method. */
    static String name(CodeAnnotation annotation, CodeMethod method, CodeType type, Texts texts) {
        return annotation.value("value", "name").flatMap(v -> texts.of(v, type)).orElse(method.name());
    }

    /** Where a function of that name is on the web. */
    static String path(String name, Module module) {
        return RoutePath.of(
                module.configuration().text("spring.cloud.function.web.path").orElse(""), name);
    }

    private static void function(String name, Evidence evidence, Module module, Notes notes) {
        if (module.dependency("quarkus-funqy-http").isPresent()
                || module.dependency(SPRING_ON_THE_WEB).isPresent()) {
            notes.tag(Tags.ENDPOINTS, evidence, path(name, module));
        }
        Optional<Evidence> onAws = module.dependency(ON_AWS);
        if (onAws.or(() -> module.dependency(ELSEWHERE)).isPresent()) {
            notes.tag(Tags.CLOUD_FUNCTION, evidence, name);
            notes.state(PropertyNames.ON_AWS, onAws.isPresent(), onAws.orElse(evidence));
            if (module.dependency(BEHIND_A_GATEWAY).isPresent()) {
                notes.tag(Tags.REQUEST_TRIGGERED, evidence);
            }
        }
    }
}
