package dev.threatdoc.discover.access;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Annotations of a program's own that ask for a login or a right, such as {@code @AuthCheck} on a method that an aspect
 * stands before, or {@code @LoginUser} on a parameter that a resolver fills. What they ask exactly is not read.
 */
final class OwnGuards {

    private static final Pattern ASKS = Pattern.compile(
            "(?i).*(auth|log_?in|logged|permission|permit|role|secured|access|privilege|token|admin|current_?(user|member|account)|session_?user|jwt).*");
    /** What lets everybody through, or is about something else. */
    private static final Pattern OPENS = Pattern.compile(
            "(?i).*(anon|permit_?all|public|ignore|skip|without|un_?auth|no_?(need|auth|login|token|permission)|pass_?token|not_?login|log$|audit|author$|limit|access_?log).*");

    private final CodeBase code;

    OwnGuards(CodeBase code) {
        this.code = code;
    }

    /** The annotation that stands before an operation: on its method, a parameter of it, or its type. */
    Optional<Evidence> before(Asked asked) {
        Stream<CodeAnnotation> method = asked.handler().stream()
                .flatMap(m -> Stream.concat(
                        m.annotations().stream(), m.parameters().stream().flatMap(p -> p.annotations().stream())));
        Stream<CodeAnnotation> type = asked.type().stream().flatMap(t -> t.annotations().stream());
        List<CodeAnnotation> all = Stream.concat(method, type).toList();
        return all.stream().anyMatch(a -> isOwn(a) && OPENS.matcher(name(a)).matches())
                ? Optional.empty()
                : all.stream()
                        .filter(a -> isOwn(a) && ASKS.matcher(name(a)).matches())
                        .findFirst()
                        .map(a -> new Evidence(a.words(), a.place()));
    }

    private static String name(CodeAnnotation annotation) {
        return annotation.type().simpleName();
    }

    private boolean isOwn(CodeAnnotation annotation) {
        return code.find(annotation.type())
                .filter(t -> t.kind() == CodeType.Kind.ANNOTATION)
                .isPresent();
    }
}
