package dev.threatdoc.api;

import dev.threatdoc.model.Judging;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the models that compilations have left on the class path, for tests that say what must hold.
 *
 * <pre>{@code
 * assertThat(ThreatModels.load()).endpoint("DELETE /orders/{id}").requiresRole("ADMIN");
 * }</pre>
 */
@Experimental
public final class ThreatModels {

    private static final String ENTRY = "META-INF/threatdoc/model.json";

    private ThreatModels() {}

    /**
     * The one system that all modules on the class path make, judged as they were compiled: with the same catalogs, and
     * on the same day, or today.
     *
     * @throws IllegalStateException if there is no model at all
     * @throws IllegalArgumentException with the problems, each on a line, if one cannot be read
     */
    public static Analysis load() {
        ModelInput input = ModelInput.read(onTheClassPath(), OwnNames.none());
        List<Judging> ways = input.judgings();
        if (ways.size() > 1) {
            throw new IllegalArgumentException("The modules on the class path were compiled with different settings"
                    + " (catalogs, exclude, applicability or today); say with load(Threatdoc) how to judge them");
        }
        return analyze(input, ways.isEmpty() ? Threatdoc.create() : as(ways.get(0)));
    }

    /**
     * The same, judged in another way: with threats of one's own, or known findings.
     *
     * @throws IllegalStateException if there is no model at all
     * @throws IllegalArgumentException with the problems, each on a line, if one cannot be read
     */
    public static Analysis load(Threatdoc how) {
        return how.analyze(onTheClassPath().toArray(Path[]::new)).orThrow();
    }

    private static Analysis analyze(ModelInput input, Threatdoc how) {
        List<Problem> errors = input.problems().stream()
                .filter(p -> p.level() == Problem.Level.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    errors.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return how.analyze(input.facts()).orThrow();
    }

    private static Threatdoc as(Judging judging) {
        LocalDate today = judging.today().map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        AnalysisOptions options = AnalysisOptions.defaults().on(today);
        Threatdoc how = Threatdoc.create()
                .exclude(judging.exclude())
                .options(judging.applicability() ? options : options.judgingInFull());
        return judging.catalogs().map(how::catalogs).orElse(how);
    }

    private static List<Path> onTheClassPath() {
        ClassLoader asked = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = asked == null ? ThreatModels.class.getClassLoader() : asked;
        try {
            List<Path> models = Collections.list(loader.getResources(ENTRY)).stream()
                    .map(ThreatModels::container)
                    .distinct()
                    .toList();
            if (models.isEmpty()) {
                throw new IllegalStateException("There is no " + ENTRY + " on the class path; compile what is to be"
                        + " tested with the Threatdoc processor first");
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder or the jar that a model is in. */
    private static Path container(URL model) {
        try {
            if (model.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            URI root = model.toURI().resolve("../../");
            return Path.of(root);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            throw new IllegalStateException("The model at " + model + " lies neither in a folder nor in a jar", e);
        }
    }
}
