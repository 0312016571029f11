package dev.threatdoc.processor.code;

import dev.threatdoc.processor.accessor.AccessorSource;
import dev.threatdoc.processor.option.AccessorOption;
import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.processor.read.DeclarationNames;
import dev.threatdoc.processor.read.Markers;
import dev.threatdoc.read.code.CodeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * All code that is compiled now.
 *
 * @param types its top-level types, in the order of their names
 * @param others the declarations of top-level types of the same module that were compiled before
 * @param hasBodies whether what methods do was read too
 */
public record CompiledCode(List<CodeType> types, List<CodeType> others, boolean hasBodies) {

    public CompiledCode {
        types = List.copyOf(types);
        others = List.copyOf(others);
    }

    /**
     * Reads it.
     *
     * @param compiled the binary names of the types that are compiled now
     * @param others the binary names of top-level types of the same module that were compiled before
     */
    public static CompiledCode read(ProcessingEnvironment environment, Set<String> compiled, Set<String> others) {
        DeclarationNames names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        Positions positions = Positions.of(environment);
        Optional<String> accessor = AccessorOption.of(environment.getOptions()).name();
        CodeReader.Code code =
                CodeReader.of(environment, positions).read(requests(compiled, names, positions, accessor));
        // Of class files there are no trees.
        CodeReader.Code before = new ElementCode(positions).read(requests(others, names, positions, accessor));
        return new CompiledCode(code.types(), before.types(), code.hasBodies());
    }

    /** All of it, as far as it can be read now. */
    public List<CodeType> all() {
        return Stream.concat(types.stream(), others.stream()).toList();
    }

    private static List<CodeReader.Request> requests(
            Set<String> types, DeclarationNames names, Positions positions, Optional<String> accessor) {
        return types.stream()
                .sorted()
                .flatMap(name -> names.find(name).stream())
                .flatMap(e -> e instanceof TypeElement type && type.getEnclosingElement() instanceof PackageElement
                        ? Stream.of(type)
                        : Stream.empty())
                // What we wrote ourselves says nothing of the system.
                .filter(type -> !isOurs(type, accessor))
                .map(type -> new CodeReader.Request(type, file(type, positions)))
                .toList();
    }

    /** The mark says so, where our annotations are there to be found; the name, where they are not. */
    private static boolean isOurs(TypeElement type, Optional<String> accessor) {
        return Markers.isGenerated(type)
                || accessor.map(name -> type.getQualifiedName().contentEquals(name))
                        .orElseGet(() -> type.getSimpleName().contentEquals(AccessorSource.NAME));
    }

    private static String file(TypeElement type, Positions positions) {
        String name =
                Optional.of(positions.fileName(type)).filter(n -> !n.isEmpty()).orElse(type.getSimpleName() + ".java");
        String qualified = type.getQualifiedName().toString();
        return qualified.substring(0, qualified.lastIndexOf('.') + 1).replace('.', '/') + name;
    }
}
