package dev.threatdoc.processor.position;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Asks ECJ where it would print a message, by reflection, for it has no interface to ask.
 *
 * <p>Its {@code Messager} does not know some declarations: a parameter in the last round, a record, a component of one,
 * a constant of an enum, a package. Messages about them go to the nearest thing that it knows.
 */
final class EcjPositions implements Positions {

    private static final String PACKAGE = "org.eclipse.jdt.internal.compiler.apt.";

    private final ProcessingEnvironment environment;
    private final EcjFiles sources;

    EcjPositions(ProcessingEnvironment environment) {
        this.environment = environment;
        this.sources = EcjFiles.of(environment.getFiler());
    }

    /** Whether an environment is ECJ's own. */
    static boolean fits(ProcessingEnvironment environment) {
        return environment.getClass().getName().startsWith("org.eclipse.");
    }

    @Override
    public Optional<Path> path(Element element) {
        return originating(element).flatMap(sources::find);
    }

    @Override
    public String fileName(Element element) {
        return originating(element)
                .map(n -> n.substring(Math.max(n.lastIndexOf('/'), n.lastIndexOf('\\')) + 1))
                .orElse("");
    }

    @Override
    public Optional<String> source(Element element) {
        return originating(element).flatMap(sources::text);
    }

    private Optional<String> originating(Element element) {
        return problem(known(element), null, null)
                .flatMap(p -> call(p, "getOriginatingFileName"))
                .map(n -> new String((char[]) n));
    }

    /** ECJ keeps them among the others. */
    @Override
    public boolean hasUnknownAnnotation(Element type) {
        return false;
    }

    /** ECJ points at the name; a declaration starts with its annotations, if it has any. */
    @Override
    public int line(Element declaration) {
        Element known = known(declaration);
        return IntStream.concat(
                        IntStream.of(line(known, null, null)),
                        declaration.getAnnotationMirrors().stream().mapToInt(m -> line(known, m, null)))
                .filter(l -> l > 0)
                .min()
                .orElse(0);
    }

    @Override
    public int line(Element declaration, AnnotationMirror annotation) {
        return line(known(declaration), annotation, null);
    }

    @Override
    public int line(Spot spot) {
        return line(known(spot.element()), spot.mirror(), spot.value().orElse(null));
    }

    private int line(Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
        return problem(element, mirror, value)
                .flatMap(p -> call(p, "getSourceLineNumber"))
                .map(Integer.class::cast)
                .orElse(0);
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String text, Spot spot) {
        if (spot.element().getKind() == ElementKind.ENUM_CONSTANT) {
            return problem(
                            kind,
                            text,
                            spot.element(),
                            spot.mirror(),
                            spot.value().orElse(null))
                    .filter(p -> EcjConstants.print(environment.getMessager(), p, kind))
                    .isPresent();
        }
        Element known = known(spot.element());
        if (known == spot.element()) {
            return false;
        }
        spot.value()
                .ifPresentOrElse(
                        v -> environment.getMessager().printMessage(kind, text, known, spot.mirror(), v),
                        () -> environment.getMessager().printMessage(kind, text, known, spot.mirror()));
        return true;
    }

    /** The element itself, or one in its place that ECJ can point at. */
    private Element known(Element element) {
        Element around = element.getEnclosingElement();
        return switch (element.getKind()) {
            case PARAMETER -> around == null ? element : known(around);
            case RECORD -> asClass(element).orElse(element);
            case FIELD ->
                around != null
                                && around.getKind() == ElementKind.RECORD
                                && problem(element, null, null).isEmpty()
                        ? known(around)
                        : element;
            case PACKAGE -> asType(element).orElse(element);
            default -> element;
        };
    }

    /** The same type, passed off as a class. */
    private Optional<Element> asClass(Element type) {
        try {
            return asClass(type.getClass().getField("_binding").get(type));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Another version of ECJ: then without a place.
            return Optional.empty();
        }
    }

    /** The type that ECJ makes of {@code package-info.java}, which has the annotations of the package. */
    private Optional<Element> asType(Element element) {
        try {
            Object binding = element.getClass().getField("_binding").get(element);
            Object types = binding.getClass().getField("environment").get(binding);
            List<char[]> name = new ArrayList<>();
            for (String part : (qualifiedName(element) + ".package-info").split("\\.", -1)) {
                name.add(part.toCharArray());
            }
            return asClass(types.getClass().getMethod("getType", char[][].class).invoke(types, (Object)
                    name.toArray(new char[0][])));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String qualifiedName(Element element) {
        return ((QualifiedNameable) element).getQualifiedName().toString();
    }

    private Optional<Element> asClass(@Nullable Object binding) throws ReflectiveOperationException {
        if (binding == null) {
            return Optional.empty();
        }
        Class<?> type = inEcj("model.TypeElementImpl");
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 3 && constructor.trySetAccessible()) {
                return Optional.of((Element) constructor.newInstance(environment, binding, ElementKind.CLASS));
            }
        }
        return Optional.empty();
    }

    private Class<?> inEcj(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, false, environment.getClass().getClassLoader());
    }

    /** What ECJ would report about an element; nothing if it had no place for it. */
    private Optional<Object> problem(
            Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
        return problem(Diagnostic.Kind.NOTE, "", element, mirror, value);
    }

    private Optional<Object> problem(
            Diagnostic.Kind kind,
            String text,
            Element element,
            @Nullable AnnotationMirror mirror,
            @Nullable AnnotationValue value) {
        Element around = element.getEnclosingElement();
        if (element.getKind() == ElementKind.ENUM_CONSTANT && around != null) {
            return problem(kind, text, around, null, null).flatMap(p -> EcjConstants.moved(p, element, mirror, value));
        }
        try {
            Object problem = inEcj("dispatch.BaseMessagerImpl")
                    .getMethod(
                            "createProblem",
                            Diagnostic.Kind.class,
                            CharSequence.class,
                            Element.class,
                            AnnotationMirror.class,
                            AnnotationValue.class)
                    .invoke(null, kind, text, element, mirror, value);
            return Optional.ofNullable(problem)
                    .filter(p -> call(p, "getOriginatingFileName").isPresent());
        } catch (ReflectiveOperationException | IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> call(Object problem, String method) {
        try {
            return Optional.ofNullable(problem.getClass().getMethod(method).invoke(problem));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
