package dev.threatdoc.processor.read;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the package that stands for the system where no {@code @ThreatModel} does. */
final class SystemPackage {

    private SystemPackage() {}

    /** The longest package that all types have in common; empty if they have none. */
    static String common(Collection<String> binaryNames) {
        SortedSet<String> packages = packages(binaryNames);
        if (packages.isEmpty()) {
            return "";
        }
        String common = packages.first();
        while (!common.isEmpty() && !packages.stream().allMatch(within(common))) {
            common = parent(common);
        }
        return common;
    }

    /** The package of a binary name. */
    static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static Predicate<String> within(String common) {
        return p -> p.equals(common) || p.startsWith(common + ".");
    }

    private static SortedSet<String> packages(Collection<String> binaryNames) {
        SortedSet<String> packages = new TreeSet<>();
        binaryNames.forEach(n -> packages.add(parent(n)));
        return packages;
    }
}
