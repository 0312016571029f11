package dev.threatdoc.processor.code;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.source.TreeReader;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads javac's syntax trees as they were parsed: bodies too, and nothing is attributed for it, which is dear. */
final class TreeCode implements CodeReader {

    private final Trees trees;

    /** Throws {@link IllegalArgumentException} where the environment is not javac's own. */
    TreeCode(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    @Override
    public Code read(List<Request> types) {
        return new Code(types.stream().flatMap(t -> read(t).stream()).toList(), true);
    }

    private Optional<CodeType> read(Request type) {
        TreePath path = trees.getPath(type.element());
        if (path == null) {
            return Optional.empty();
        }
        String name = type.element().getQualifiedName().toString();
        return TreeReader.read(path.getCompilationUnit(), type.file(), trees.getSourcePositions()).types().stream()
                .filter(t -> t.name().equals(name))
                .findFirst();
    }
}
