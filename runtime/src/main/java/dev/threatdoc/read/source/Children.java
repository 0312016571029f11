package dev.threatdoc.read.source;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trees directly below one, whatever its kind: newer compilers have kinds that this one does not know. */
final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<Tree> found = new ArrayList<>();

    private Children() {}

    static List<Tree> of(Tree tree) {
        Children children = new Children();
        tree.accept(children, null);
        return children.found;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null) {
            found.add(tree);
        }
        return null;
    }
}
