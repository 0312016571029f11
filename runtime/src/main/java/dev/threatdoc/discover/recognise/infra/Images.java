package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Well-known programs that a system runs beside its own, by the image that they come in. */
public final class Images implements Recogniser {

    private static final Pattern MIGRATES = Pattern.compile("\\bmigrat(e|ions)\\b");

    private static final Set<String> IDLE = Set.of("busybox", "hello-world", "true", "pause");

    /**
     * Whether an image holds a well-known program, rather than one of somebody's own.
     *
     * @param image its name without registry, owner and tag
     */
    public static boolean isKnown(String image) {
        return KnownImage.find(image).isPresent();
    }

    /**
     * Whether a container runs no program that anything could be sent to: it only has a shell or says hello, and is
     * there to own volumes, to wait for others, or to bring their stores up to date before they start.
     */
    public static boolean holdsNothing(Container container) {
        return container.buildFolder().isEmpty()
                && container.ports().isEmpty()
                && container.publishedPorts().isEmpty()
                && (IDLE.contains(container.imageName())
                        || MIGRATES.matcher(container.command()).find());
    }

    @Override
    public void recognise(Module module, Notes notes) {
        if (!module.code().isEmpty()) {
            return;
        }
        Optional<Evidence> image = module.image();
        Optional<KnownImage> known = KnownImage.of(module);
        known.ifPresent(k -> note(k, module, image.orElseThrow(), notes));
        if (known.isEmpty()) {
            installed(module, notes);
        }
    }

    private static void note(KnownImage known, Module module, Evidence evidence, Notes notes) {
        notes.tag(known.role(), evidence, known.technology());
        List<Integer> said = module.container().map(Container::ports).orElse(List.of());
        if (!said.isEmpty()) {
            // Of several, the one at which clients of such a program usually come.
            notes.tag(Tags.PORT, evidence, Integer.toString(said.contains(known.port()) ? known.port() : said.get(0)));
        } else if (known.port() > 0) {
            notes.tag(Tags.PORT, evidence, Integer.toString(known.port()));
        }
        module.container().stream()
                .flatMap(c -> c.environment().stream())
                .map(e -> module.configuration().find(e.key()).orElse(e))
                .filter(e -> e.secrecy() == Secrecy.PLAIN_TEXT)
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(e)));
    }

    /** A web server that is installed into an image of an operating system. */
    private static void installed(Module module, Notes notes) {
        List<String> words = module.dockerfile().map(d -> d.installs()).orElse(List.of());
        module.dockerfile().ifPresent(d -> {
            for (String word : List.of("apache2", "nginx", "httpd")) {
                if (words.contains(word)) {
                    String name = word.equals("nginx") ? "Nginx" : "Apache httpd";
                    Evidence evidence = new Evidence("RUN ... install " + word, d.place());
                    notes.tag(Tags.WEB_SERVER, evidence, name);
                    d.exposed().stream().findFirst().ifPresent(p -> notes.tag(Tags.PORT, evidence, p.toString()));
                }
            }
        });
    }
}
