package dev.threatdoc.files;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a folder of classes or a jar declares itself: the model there has what its modules use, too, and what is wrong
 * with that is told where it is.
 *
 * @param types its classes, without those inside of others
 * @param places where its items stand that are no types, such as a setting
 */
public record PackedItems(Set<String> types, Set<Place> places) {

    private static final Pattern CLASS = Pattern.compile("(?:(?:BOOT-INF|WEB-INF)/classes/)?([^$]+)\\.class");

    public PackedItems {
        types = Set.copyOf(types);
        places = Set.copyOf(places);
    }

    /**
     * What is declared in the models that somebody named.
     *
     * @return nothing if one of them is no folder or jar in which modules have left word of themselves: whatever a file
     *     holds is its own
     */
    public static Optional<PackedItems> of(List<String> models) throws InputException {
        Set<String> types = new HashSet<>();
        Set<Place> places = new HashSet<>();
        for (String model : models) {
            Path container = InputFile.path(model);
            List<ModuleFragment> fragments = PackedModules.fragments(container);
            if (fragments.isEmpty()) {
                return Optional.empty();
            }
            types.addAll(types(model, container));
            for (ModuleFragment fragment : fragments) {
                places.addAll(places(ModelFiles.read(fragment.model(), false, OwnNames.none())
                        .facts()));
            }
        }
        return Optional.of(new PackedItems(types, places));
    }

    /** An analysis of a system with the findings of what is declared here alone. */
    public Analysis alone(Analysis whole) {
        return whole.at(this::has);
    }

    private boolean has(Place place) {
        if (!(place instanceof CodePlace code)) {
            return places.contains(place);
        }
        // A type inside of another one is declared where that is.
        String type = code.type();
        while (!types.contains(type)) {
            int end = Math.max(type.lastIndexOf('.'), type.lastIndexOf('$'));
            if (end < 0) {
                return false;
            }
            type = type.substring(0, end);
        }
        return true;
    }

    private static Set<String> types(String model, Path container) throws InputException {
        try {
            return names(container).stream()
                    .map(CLASS::matcher)
                    .filter(Matcher::matches)
                    .map(m -> m.group(1).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new InputException(model, "The classes cannot be read: " + FileTrouble.reason(e));
        }
    }

    private static List<String> names(Path container) throws IOException {
        if (Files.isDirectory(container)) {
            try (Stream<Path> walk = Files.walk(container)) {
                return walk.map(f -> container.relativize(f).toString().replace('\\', '/'))
                        .toList();
            }
        }
        try (ZipFile jar = new ZipFile(container.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Set<Place> places(Facts facts) {
        return Stream.of(
                        facts.boundaries().stream().map(ItemFact::place),
                        facts.elements().stream().map(ItemFact::place),
                        facts.flows().stream().map(FlowFact::place))
                .flatMap(s -> s)
                .filter(p -> !(p instanceof CodePlace))
                .collect(Collectors.toSet());
    }
}
