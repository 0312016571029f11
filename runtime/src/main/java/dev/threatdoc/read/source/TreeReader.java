package dev.threatdoc.read.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.SourceUnit;
import java.util.ArrayList;
import java.util.List;

/** Turns the syntax tree of a file into records, whichever compiler run made it. */
public final class TreeReader {

    private TreeReader() {}

    /**
     * Reads a file's tree.
     *
     * @param file the path of the file as places are to name it
     * @param positions where trees stand in the file
     */
    public static SourceUnit read(CompilationUnitTree unit, String file, SourcePositions positions) {
        UnitNames names = new UnitNames(unit);
        LineNumbers lines = new LineNumbers(unit, positions);
        TypeReader reader = new TypeReader(file, names, lines);
        List<CodeType> types = new ArrayList<>();
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                types.add(reader.read(type));
            }
        }
        CodePlace place =
                new CodePlace(UnitNames.qualified(names.packageName(), "package-info"), "", "", 0, "", file, 0);
        ExpressionReader expressions = new ExpressionReader(names, lines, place, new Scope());
        return new SourceUnit(
                file,
                names.packageName(),
                new AnnotationReader(names, lines, expressions::read).read(unit.getPackageAnnotations(), place),
                types);
    }
}
