package dev.threatdoc.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the members and parameters of a type that may declare flows. */
final class MemberReader {

    private MemberReader() {}

    /**
     * The type itself, its members and their parameters, as far as they have annotations of ours.
     *
     * <p>What people write on a component of a record is on its field, its accessor and its parameter; it counts once,
     * on the field. So does what stands on a property of a Kotlin class, and what stands in a companion is read where
     * it is static in the class around it.
     */
    static List<Element> declarations(TypeElement type) {
        Map<String, String> components = components(type);
        List<Element> declarations = new ArrayList<>();
        declarations.add(type);
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind().isField()) {
                add(member, "", declarations);
            } else if (member instanceof ExecutableElement method && !isStaticOutside(type, method)) {
                add(method, components.getOrDefault(method.getSimpleName().toString(), ""), declarations);
                parameters(method, List.copyOf(components.values()), declarations);
            }
        }
        return declarations;
    }

    private static void parameters(ExecutableElement method, List<String> components, List<Element> declarations) {
        boolean canonical = method.getKind() == ElementKind.CONSTRUCTOR
                && method.getParameters().size() == components.size();
        for (int i = 0; i < method.getParameters().size(); i++) {
            // By position: class files may have lost the names of parameters.
            VariableElement parameter = method.getParameters().get(i);
            add(parameter, canonical ? components.get(i) : ofField(method, parameter), declarations);
        }
    }

    /** What is said on the field that a constructor fills with a parameter, if it is the same; else nothing. */
    private static String ofField(ExecutableElement method, VariableElement parameter) {
        String here = print(parameter);
        return method.getKind() == ElementKind.CONSTRUCTOR
                        && !here.isEmpty()
                        && Enclosing.type(method).getEnclosedElements().stream()
                                .filter(e -> e.getKind().isField())
                                .anyMatch(f -> f.asType()
                                                .toString()
                                                .equals(parameter.asType().toString())
                                        && print(f).equals(here))
                ? here
                : "";
    }

    /** Whether a method of a Kotlin companion is there as a static one of the class around it too. */
    private static boolean isStaticOutside(TypeElement type, ExecutableElement method) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && type.getAnnotationMirrors().stream()
                        .anyMatch(a -> a.getAnnotationType().toString().equals("kotlin.Metadata"))
                && outer.getEnclosedElements().stream()
                        .anyMatch(e -> e instanceof ExecutableElement other
                                && other.getModifiers().contains(Modifier.STATIC)
                                && other.toString().equals(method.toString())
                                && print(other).equals(print(method)));
    }

    private static void add(Element member, String readAlready, List<Element> declarations) {
        if (Markers.any(member) && !print(member).equals(readAlready)) {
            declarations.add(member);
        }
    }

    /** What is said on each component of a record, by its name, in their order. */
    private static Map<String, String> components(TypeElement type) {
        Map<String, String> components = new LinkedHashMap<>();
        type.getRecordComponents().forEach(c -> components.put(c.getSimpleName().toString(), ""));
        type.getEnclosedElements().stream()
                .filter(e -> e.getKind().isField())
                .forEach(f -> components.computeIfPresent(f.getSimpleName().toString(), (name, none) -> print(f)));
        return components;
    }

    private static String print(Element member) {
        return Markers.on(member).stream().map(m -> m.mirror().toString()).collect(Collectors.joining(" "));
    }
}
