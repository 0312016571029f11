package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Spring's annotations that say to which requests a method belongs: on a controller to those that it answers, and on an
 * interface to those that a client sends. The exchanges can stand for either.
 */
@Experimental
public final class HttpMappings {

    private static final List<String> EXCHANGES =
            all("org.springframework.web.service.annotation.", "HttpExchange", "Exchange");
    private static final List<String> MAPPINGS = Stream.concat(
                    all("org.springframework.web.bind.annotation.", "RequestMapping", "Mapping").stream(),
                    EXCHANGES.stream())
            .toList();
    private static final Set<String> ANY = Set.copyOf(MAPPINGS);

    private HttpMappings() {}

    /** The annotation among those that maps requests. */
    public static Optional<CodeAnnotation> find(List<CodeAnnotation> annotations) {
        return MAPPINGS.stream()
                .flatMap(m -> CodeAnnotation.find(annotations, m).stream())
                .findFirst();
    }

    /** The same, or one that is made of such an annotation, with the values that it hands on. */
    public static Optional<CodeAnnotation> find(List<CodeAnnotation> annotations, CodeBase code) {
        return code.annotationOfAny(annotations, ANY);
    }

    /** Whether it is one of those that clients are made of, too. */
    public static boolean isExchange(CodeAnnotation annotation) {
        return EXCHANGES.stream().anyMatch(e -> annotation.type().is(e));
    }

    private static List<String> all(String packageName, String any, String suffix) {
        return Stream.concat(
                        Stream.of(any),
                        Stream.of("Get", "Post", "Put", "Delete", "Patch").map(m -> m + suffix))
                .map(n -> packageName + n)
                .toList();
    }
}
