package dev.threatdoc.api;

import dev.threatdoc.discover.merge.Merge;
import dev.threatdoc.discover.merge.Merged;
import dev.threatdoc.discover.merge.Part;
import dev.threatdoc.files.InputException;
import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelSource;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.model.Judging;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.OwnNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one system that folders, jars and files describe.
 *
 * @param facts what they say
 * @param problems their problems
 * @param judgings how they were judged when they were made, each way once
 */
record ModelInput(Facts facts, List<Problem> problems, List<Judging> judgings) {

    static ModelInput read(List<Path> models, OwnNames own) {
        List<Part> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path model : models) {
            try {
                List<ModelText> texts = ModelSource.read(model.toString());
                for (ModelText text : texts) {
                    ModelFile file = ModelFiles.read(text, false, own);
                    problems.addAll(file.problems());
                    parts.add(new Part(texts.size() == 1 ? model.toString() : text.name(), file.facts()));
                }
            } catch (InputException e) {
                problems.add(e.problem());
            }
        }
        List<Judging> judgings = parts.stream()
                .flatMap(p -> p.facts().systems().stream())
                .map(s -> s.settings().judging())
                .distinct()
                .toList();
        if (parts.size() < 2) {
            return new ModelInput(parts.isEmpty() ? Facts.none() : parts.get(0).facts(), problems, judgings);
        }
        Merged merged = Merge.of(parts, united -> List.of());
        problems.addAll(merged.problems());
        return new ModelInput(merged.facts(), problems, judgings);
    }
}
