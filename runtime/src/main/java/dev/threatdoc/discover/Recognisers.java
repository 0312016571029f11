package dev.threatdoc.discover;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.discover.recognise.ai.AiRecognisers;
import dev.threatdoc.discover.recognise.broker.BrokerRecognisers;
import dev.threatdoc.discover.recognise.client.ClientRecognisers;
import dev.threatdoc.discover.recognise.control.ControlRecognisers;
import dev.threatdoc.discover.recognise.data.DataRecognisers;
import dev.threatdoc.discover.recognise.entry.EntryRecognisers;
import dev.threatdoc.discover.recognise.hazard.HazardRecognisers;
import dev.threatdoc.discover.recognise.infra.InfraRecognisers;
import dev.threatdoc.discover.recognise.store.StoreRecognisers;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.text.Thrown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All recognisers that there are. */
public final class Recognisers {

    private final List<Recogniser> recognisers;
    private final WordList words;

    private Recognisers(List<Recogniser> recognisers, WordList words) {
        this.words = words;
        // The order of a class path must not show in the model.
        this.recognisers = recognisers.stream()
                .sorted(Comparator.comparing(r -> r.getClass().getName()))
                .toList();
    }

    /**
     * The bundled recognisers, and those of others that a class loader finds as services.
     *
     * @throws ServiceConfigurationError if one is named that cannot be made
     */
    public static Recognisers all(ClassLoader loader) {
        return new Recognisers(
                Stream.concat(
                                bundled().stream(),
                                ServiceLoader.load(Recogniser.class, loader).stream()
                                        .map(ServiceLoader.Provider::get))
                        .toList(),
                WordList.load());
    }

    /** The recognisers that come with Threatdoc, by the role of what they recognise. */
    public static List<Recogniser> bundled() {
        return Stream.of(
                        EntryRecognisers.all(),
                        ClientRecognisers.all(),
                        BrokerRecognisers.all(),
                        StoreRecognisers.all(),
                        ControlRecognisers.all(),
                        DataRecognisers.all(),
                        HazardRecognisers.all(),
                        InfraRecognisers.all(),
                        AiRecognisers.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Exactly those. */
    public static Recognisers of(Recogniser... recognisers) {
        return new Recognisers(List.of(recognisers), WordList.load());
    }

    /** The same, for code whose names mean this. */
    public Recognisers reading(WordList list) {
        return new Recognisers(recognisers, list);
    }

    /**
     * Asks them all about a module.
     *
     * @param read all that was read of it
     * @return what they see, {@link Observation#BY_PLACE by place}, so that of several places that show the same the
     *     first counts, and not the first recogniser
     * @param problems collects a warning for each that fails, which is a mistake of its own and not of the user's
     */
    public List<Observation> recognise(Module read, List<Problem> problems) {
        Module module = read.withWords(words);
        List<Observation> all = new ArrayList<>();
        for (Recogniser recogniser : recognisers) {
            Notes notes = new Notes();
            try {
                recogniser.recognise(module, notes);
            } catch (Throwable e) {
                problems.add(Problem.warning(
                        module.place(),
                        "the recogniser " + recogniser.getClass().getName() + " failed on \"" + module.name() + "\" ("
                                + Thrown.words(e)
                                + "), which is a mistake of its own; what it would have seen is not in the model"));
            }
            all.addAll(notes.all());
        }
        return Silenced.in(
                module, Conclusions.of(all.stream().sorted(Observation.BY_PLACE).toList()));
    }
}
