package dev.threatdoc.processor.output;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the jars and folders that class files lie in.
 *
 * <p>No compiler lists its class path, and none finds what lies below META-INF of a jar; but each says where a class
 * file is that one names, and the rest is an ordinary file. Good for one round.
 */
public final class ClassFiles {

    private static final String MODULE_INFO = "module-info.class";

    private final Filer filer;
    private final Elements elements;
    private final Optional<Path> output;

    /** The class files that a compiler sees. */
    public ClassFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.output = new ClassOutput(filer).folder();
    }

    /** The jar or folder of the class file of a top-level type; nothing where the compiler does not say. */
    public Optional<Path> container(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        ModuleElement module = elements.getModuleOf(type);
        String moduleName = module == null ? "" : module.getQualifiedName().toString();
        return container(packageName, type.getSimpleName() + ".class", moduleName);
    }

    /** The jars and folders of the named modules that can be read, whether anything names their types or not. */
    public List<Path> ofModules() {
        List<Path> all = new ArrayList<>();
        for (ModuleElement module : elements.getAllModuleElements()) {
            String name = module.getQualifiedName().toString();
            if (!name.isEmpty() && !name.matches("(java|jdk)\\..*")) {
                container("", MODULE_INFO, name).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The jars and folders that the user names, divided by commas or as on a class path. */
    public static List<Path> named(String paths) {
        List<Path> all = new ArrayList<>();
        for (String path : paths.split("[," + File.pathSeparator + "]", -1)) {
            try {
                if (!path.isBlank()) {
                    all.add(Path.of(path.strip()).toAbsolutePath().normalize());
                }
            } catch (InvalidPathException e) {
                // No path, no module.
            }
        }
        return all;
    }

    /** Whether it is the class output itself, which is about to be written anew. */
    public boolean isOutput(Path container) {
        return output.filter(container::equals).isPresent();
    }

    private Optional<Path> container(String packageName, String file, String module) {
        String path = (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + file;
        List<Optional<URI>> tried = List.of(
                module.isEmpty() ? uri(StandardLocation.CLASS_PATH, packageName, file) : Optional.empty(),
                module.isEmpty()
                        ? Optional.empty()
                        : uri(StandardLocation.MODULE_PATH, module + "/" + packageName, file),
                // As ECJ wants it, which has one package in one module only.
                module.isEmpty() || file.equals(MODULE_INFO)
                        ? Optional.empty()
                        : uri(StandardLocation.MODULE_PATH, packageName, file));
        return tried.stream().flatMap(Optional::stream).findFirst().flatMap(u -> root(u.toString(), path));
    }

    private Optional<URI> uri(StandardLocation location, String packageName, String file) {
        try {
            FileObject found = filer.getResource(location, packageName, file);
            return Optional.ofNullable(found).map(FileObject::toUri);
        } catch (IOException | RuntimeException e) {
            // Each compiler has its own way to say that it is not there, or that it does not tell.
            return Optional.empty();
        }
    }

    /** What stands before the path of a file: compilers write the addresses of files in jars each in their own way. */
    private static Optional<Path> root(String address, String path) {
        String decoded = address.startsWith("jar:") ? address.substring("jar:".length()) : address;
        int end = address.startsWith("jar:") ? decoded.lastIndexOf('!') : decoded.length() - path.length() - 1;
        if (end <= 0) {
            return Optional.empty();
        }
        String root = decoded.substring(0, end);
        try {
            return Optional.of((root.startsWith("file:") ? Path.of(URI.create(root)) : Path.of(root)).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
