package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads what modules left of themselves in a folder of classes or in a jar, those inside of it included: a program of
 * Spring Boot and a web application bring their libraries along, and shading puts the classes of many into one.
 */
public final class PackedModules {

    /** The roots of the classes: a plain jar, one of Spring Boot, a web application. */
    private static final Pattern ROOT = Pattern.compile("(BOOT-INF/classes/|WEB-INF/classes/)?(.*)");

    private static final Pattern OURS =
            Pattern.compile("META-INF/threatdoc/(?:modules/([^/]+)/)?(model\\.json|index\\.txt)");
    private static final Pattern INSIDE =
            Pattern.compile("(?:(?:BOOT-INF|WEB-INF|APP-INF)/lib/|lib/)?[^/]+\\.(?:jar|war)");
    private static final int DEEPEST = 3;
    private static final String JAR_END = "!/";

    private final boolean withClasses;
    private final Map<String, ClassPathUnit> units = new TreeMap<>();

    private PackedModules(boolean withClasses) {
        this.withClasses = withClasses;
    }

    /**
     * The fragments of the modules in a jar or folder, in the order of their roots and ids; none where it cannot be
     * read, for its classes say the most of it anyway.
     */
    public static List<ModuleFragment> fragments(Path container) {
        PackedModules packed = new PackedModules(false);
        try {
            if (Files.isDirectory(container)
                    ? Files.isDirectory(container.resolve(ModuleFragment.FOLDER))
                    : Files.isRegularFile(container)) {
                packed.walk(container);
            }
        } catch (IOException e) {
            return List.of();
        }
        return packed.units.values().stream()
                .flatMap(u -> u.fragments().stream())
                .toList();
    }

    /** All models of a jar or folder, and what they leave out. */
    static PackedModules of(Path container) throws IOException {
        PackedModules packed = new PackedModules(true);
        packed.walk(container);
        return packed;
    }

    /** The models that together say all that there is, in the order of their roots and ids. */
    List<ModelText> models() {
        return units.values().stream().flatMap(u -> u.models().stream()).toList();
    }

    /** The classes that declare something of which no model here knows. */
    NavigableSet<String> left() {
        NavigableSet<String> left = new TreeSet<>();
        units.values().forEach(u -> left.addAll(u.annotated()));
        units.values().stream().flatMap(ClassPathUnit::indexed).forEach(left::remove);
        left.removeIf(type -> units.values().stream().anyMatch(u -> u.names(type)));
        return left;
    }

    private void walk(Path container) throws IOException {
        if (Files.isDirectory(container)) {
            folder(container);
        } else {
            jar(container);
        }
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(withClasses ? folder : folder.resolve(ModuleFragment.FOLDER))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isWanted(path)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        take(folder + "/", path, in);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> entries = new ArrayList<>(zip.stream().toList());
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                boolean isInside = INSIDE.matcher(entry.getName()).matches();
                if (isInside || isWanted(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        if (isInside) {
                            inside(jar + JAR_END + entry.getName() + JAR_END, in, DEEPEST);
                        } else {
                            take(jar + JAR_END, entry.getName(), in);
                        }
                    }
                }
            }
        }
    }

    /** A jar in a jar, from its first byte to its last: there is no other way to read it without unpacking it. */
    private void inside(String base, InputStream jar, int deep) throws IOException {
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (isWanted(name)) {
                take(base, name, zip);
            } else if (deep > 1 && INSIDE.matcher(name).matches()) {
                inside(base + name + JAR_END, zip, deep - 1);
            }
        }
    }

    private boolean isWanted(String path) {
        Matcher root = ROOT.matcher(path);
        return root.matches() && (OURS.matcher(root.group(2)).matches() || isClass(root.group(2)));
    }

    private boolean isClass(String path) {
        return withClasses && path.endsWith(".class") && !path.startsWith("META-INF/");
    }

    private void take(String base, String path, InputStream in) throws IOException {
        Matcher root = ROOT.matcher(path);
        if (!root.matches()) {
            return;
        }
        ClassPathUnit unit =
                units.computeIfAbsent(base + Optional.ofNullable(root.group(1)).orElse(""), b -> new ClassPathUnit());
        Matcher ours = OURS.matcher(root.group(2));
        if (!ours.matches()) {
            AnnotatedClass.name(in).ifPresent(unit::annotated);
            return;
        }
        String id = Optional.ofNullable(ours.group(1)).orElse("");
        if (ours.group(2).equals(ModuleFragment.MODEL)) {
            unit.model(id, new ModelText(base + path, text(base + path, in)));
        } else {
            unit.index(id, InputFile.text(in));
        }
    }

    /** The text of a model; what is wrong with it is wrong with that one file. */
    private static String text(String name, InputStream in) throws IOException {
        try {
            return InputFile.text(in);
        } catch (IOException e) {
            throw new UnreadableModel(name, e);
        }
    }

    /** A model among others that cannot be read. */
    static final class UnreadableModel extends IOException {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient IOException reason;

        UnreadableModel(String name, IOException reason) {
            super(reason);
            this.name = name;
            this.reason = reason;
        }

        /** The mistake as people are told of it. */
        InputException mistake() {
            return new InputException(name, "The model cannot be read: " + FileTrouble.reason(reason));
        }
    }
}
