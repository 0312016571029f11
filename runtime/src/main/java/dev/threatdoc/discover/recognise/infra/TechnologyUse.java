package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The technologies without which threats cannot happen: which of them the code, its dependencies and its configuration
 * mention. What is not mentioned anywhere is taken to be absent, so each is looked for in every way that is known.
 */
final class TechnologyUse implements Recogniser {

    private static final String READ = "its code was read";

    @Override
    public void recognise(Module module, Notes notes) {
        // Where no body was read, what is absent cannot be told.
        if (module.code().types().stream()
                .flatMap(t -> t.methods().stream())
                .anyMatch(m -> !m.body().isEmpty())) {
            notes.usesNoOthers(used(t -> isBrought(t, module)), new Evidence(READ, Place.NONE));
        }
        // Type by type, so that a compilation of one file keeps what is known of the others.
        for (CodeType type : module.code().types()) {
            Set<Technology> used = used(t -> isUsed(t, type, module.code()));
            if (!used.isEmpty()) {
                notes.uses(used, new Evidence("its code mentions it", type.place()));
            }
        }
    }

    private static Set<Technology> used(Predicate<Technology> isUsed) {
        Set<Technology> used = EnumSet.allOf(Technology.class);
        used.removeIf(isUsed.negate());
        return used;
    }

    private static boolean isBrought(Technology technology, Module module) {
        List<String> parts = TechnologySigns.dependencies(technology);
        return module.dependencies().stream().anyMatch(d -> parts.stream().anyMatch(d::contains));
    }

    private static boolean isUsed(Technology technology, CodeType type, CodeBase code) {
        return code.mentionsAnyBelow(type, TechnologySigns.mentions(technology))
                || (technology == Technology.NATIVE_CODE && hasNativeMethods(type));
    }

    private static boolean hasNativeMethods(CodeType type) {
        return type.methods().stream().anyMatch(m -> m.modifiers().contains("native"));
    }
}
