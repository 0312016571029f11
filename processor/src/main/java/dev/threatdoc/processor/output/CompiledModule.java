package dev.threatdoc.processor.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;

/**
 * Which module is compiled.
 *
 * @param id what its fragment is called, unique in a program; empty where nothing names it
 * @param isOfTests whether it is the tests of a module that lies beside it
 */
public record CompiledModule(String id, boolean isOfTests) {

    private static final String TESTS = "-tests";
    private static final String FRAGMENTS = "modules/";

    /**
     * The module of a compilation.
     *
     * @param given the id that the user gave
     * @param origins the declarations that are compiled
     * @param first the first of the annotated types of the module, by name
     */
    public static CompiledModule of(
            ProcessingEnvironment environment, Optional<String> given, Collection<Element> origins, String first) {
        Optional<Path> output = new ClassOutput(environment.getFiler()).folder();
        boolean tests = output.filter(CompiledModule::isOfTests).isPresent();
        String id = given.filter(g -> !g.isBlank())
                .or(() -> named(environment, origins))
                .or(() -> output.flatMap(NearestPom::coordinates))
                // No two modules have a class of one name.
                .orElse(first)
                .replaceAll("[^\\w.-]", "_");
        return new CompiledModule(tests && !id.isEmpty() ? id + TESTS : id, tests);
    }

    /** Whether a compilation's classes go where those of tests do: beside those of a main. */
    public static boolean isOfTests(ProcessingEnvironment environment) {
        return new ClassOutput(environment.getFiler())
                .folder()
                .filter(CompiledModule::isOfTests)
                .isPresent();
    }

    /** As Maven, Gradle, Eclipse and IntelliJ lay them out. */
    private static boolean isOfTests(Path output) {
        Path parent = output.getParent();
        if (parent == null || parent.getParent() == null) {
            return false;
        }
        String name = String.valueOf(output.getFileName());
        return switch (name) {
            case "classes", "main", "production" -> false;
            case "test-classes" -> isMain(parent.resolve("classes"));
            default ->
                isMain(parent.resolve("main"))
                        || (String.valueOf(parent.getFileName()).equals("test")
                                && isMain(parent.resolveSibling("production").resolve(name)));
        };
    }

    private static boolean isMain(Path folder) {
        return Files.isDirectory(folder);
    }

    private static Optional<String> named(ProcessingEnvironment environment, Collection<Element> origins) {
        return origins.stream()
                .map(environment.getElementUtils()::getModuleOf)
                .filter(m -> m != null && !m.isUnnamed())
                .map(ModuleElement::getQualifiedName)
                .map(Object::toString)
                .findFirst();
    }

    /** Where a file of the module's fragment is, below our folder. */
    public String path(String file) {
        return path(id, file);
    }

    /** Where a file of the fragment of the module with that id is. */
    public static String path(String id, String file) {
        return FRAGMENTS + id + "/" + file;
    }
}
