package dev.threatdoc.processor.code;

import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.SourceUnit;
import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Reads the source files once more, with the parser that {@code scan} uses: for compilers such as ECJ, which keep their
 * syntax trees to themselves. What has no file here is read off elements.
 */
final class FileCode implements CodeReader {

    private final Positions positions;
    private final CodeReader elements;

    /**
     * A reader.
     *
     * @param elements reads what has no file
     */
    FileCode(Positions positions, CodeReader elements) {
        this.positions = positions;
        this.elements = elements;
    }

    /** Whether this Java has the parser. */
    static boolean isAvailable() {
        try {
            return ToolProvider.getSystemJavaCompiler() != null;
        } catch (LinkageError e) {
            return false;
        }
    }

    @Override
    public Code read(List<Request> types) {
        Map<String, CodeType> parsed = parsed(types);
        List<CodeType> read = new ArrayList<>();
        boolean hasBodies = true;
        for (Request type : types) {
            CodeType whole = parsed.get(type.element().getQualifiedName().toString());
            if (whole == null) {
                Code declarations = elements.read(List.of(type));
                read.addAll(declarations.types());
                hasBodies &= declarations.hasBodies();
            } else {
                read.add(whole);
            }
        }
        return new Code(read, hasBodies);
    }

    private Map<String, CodeType> parsed(List<Request> types) {
        List<JavaFile> files = new ArrayList<>();
        for (Request type : types) {
            positions.source(type.element()).ifPresent(text -> files.add(new JavaFile(type.file(), text)));
        }
        Map<String, CodeType> parsed = new HashMap<>();
        try {
            for (SourceUnit unit : JavaParser.parse(files).units()) {
                unit.types().forEach(t -> parsed.putIfAbsent(t.name(), t));
            }
        } catch (LinkageError e) {
            // A class loader that hides the JDK's compiler, as those of some IDEs do.
            return Map.of();
        }
        return parsed;
    }
}
