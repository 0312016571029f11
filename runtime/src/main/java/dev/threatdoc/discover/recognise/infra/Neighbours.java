package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.ContainerSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What deployment files say of the neighbours of programs: whom their environment names, and whom they are linked to.
 *
 * <p>The code of our own programs says more of whom they call: what only their deployment names is marked as no more
 * than a hint. That one is started after another is no sign of anything.
 */
final class Neighbours implements Recogniser {

    private static final Set<String> PROXIES = Set.of("nginx", "httpd", "apache2", "haproxy", "traefik");

    /** What gets data from those whom it knows, rather than to send them some. */
    private static final Set<Tag> RECEIVING = Set.of(
            Tags.MESSAGE_BROKER,
            Tags.TRACING_SERVER,
            Tags.METRICS_SERVER,
            Tags.MONITORING_SERVER,
            Tags.MONITORING_DASHBOARD,
            Tags.ADMINISTRATION_SERVER);

    /** What knows nobody but others of its own kind. */
    private static final Set<Tag> ALONE = Set.of(Tags.DATABASE, Tags.CACHE, Tags.SERVICE_DISCOVERY);

    /** An address with a scheme or a port; in a value that is a list, one of its items. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\b\\w+://)(?:[^/@\\s,]*@)?([\\w][\\w.-]*)(?::\\d+)?|(?<![\\w.-])([A-Za-z][\\w.-]*+):\\d{2,5}\\b");

    /** Variables that name who may call, where a program itself is found, and where people are sent. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("(?i).*(ORIGIN|CORS|REDIRECT|CALLBACK|ADVERTISED|INSTANCE|VIRTUAL_HOST|NO_PROXY).*");

    private static final Pattern HERE = Pattern.compile("(\\w+://)?(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)\\b.*");

    private static final Pattern BARE = Pattern.compile("[A-Za-z][\\w.-]*");
    private static final Pattern NAMES_HOST =
            Pattern.compile("(?i).*(HOST|HOSTS|ADDR|ADDRESS|ADDRESSES|SERVER|SERVERS|CONNECT|URL|URI)");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.container().isEmpty()) {
            return;
        }
        Container own = module.container().get();
        if (!module.code().isEmpty()) {
            hints(module, own, notes);
            return;
        }
        Optional<Tag> role = KnownImage.of(module).map(KnownImage::role);
        for (ConfigEntry variable : own.environment()) {
            // Of two files, the one for a developer's own machine may name nobody but that.
            Stream.of(module.configuration().find(variable.key()).orElse(variable), variable)
                    .distinct()
                    .forEach(v -> named(v).forEach(e -> connect(e, role, Notes.evidence(v), notes)));
        }
        boolean isKnown = role.filter(r -> !ALONE.contains(r)).isPresent();
        boolean passesOn = isProxy(module, own);
        // The rules of a proxy say more than its links, where they are at hand.
        if (passesOn ? module.peers().isEmpty() : isKnown) {
            // Of a proxy without rules at hand, the order of starting is all there is to tell whom it passes requests
            // to.
            Stream<String> started = own.settings().rights().stream()
                    .filter(r -> passesOn && r.key().equals(ContainerSettings.AFTER))
                    .map(ConfigEntry::text);
            Stream.concat(own.needs().stream(), started)
                    .distinct()
                    .forEach(n -> connect(
                            FarEnd.named(n).ifKnown(), role, new Evidence("linked to " + n, own.place()), notes));
        }
    }

    private static boolean isProxy(Module module, Container own) {
        return PROXIES.contains(own.imageName())
                || module.dockerfile()
                        .filter(d -> PROXIES.contains(d.baseImageName())
                                || d.installs().stream().anyMatch(PROXIES::contains))
                        .isPresent();
    }

    /**
     * Whom the deployment lets a program of our own know. Its code says more of whom it calls and how; where that shows
     * nothing of two of them, this is all that there is.
     */
    private static void hints(Module module, Container own, Notes notes) {
        Map<Tag, List<String>> hinted = Map.of(Tags.HINTED, List.of());
        for (ConfigEntry variable : own.environment()) {
            if (!OF_OTHERS.matcher(variable.key()).matches()) {
                ConfigEntry entry = module.configuration().find(variable.key()).orElse(variable);
                named(entry).stream()
                        .filter(e -> !isHere(e))
                        .forEach(e -> notes.sends(e, "", hinted, Notes.evidence(entry)));
            }
        }
        own.needs()
                .forEach(n -> notes.sends(
                        FarEnd.named(n).ifKnown(), "", hinted, new Evidence("linked to " + n, own.place())));
    }

    /** Whom the value of a variable names. */
    private static List<FarEnd> named(ConfigEntry entry) {
        String text = entry.text().replaceAll("[\\[\\]\"']", "");
        List<FarEnd> ends = ADDRESS.matcher(text)
                .results()
                .map(r -> FarEnd.at(r.group()).ifKnown())
                .toList();
        boolean isBare = ends.isEmpty()
                && NAMES_HOST.matcher(entry.key()).matches()
                && BARE.matcher(text).matches();
        return isBare ? List.of(FarEnd.at(text).ifKnown()) : ends;
    }

    /** Within a container, that is itself. */
    private static boolean isHere(FarEnd end) {
        return HERE.matcher(end.address()).matches();
    }

    private static void connect(FarEnd end, Optional<Tag> role, Evidence evidence, Notes notes) {
        if (isHere(end)) {
            return;
        }
        if (role.filter(RECEIVING::contains).isPresent()) {
            notes.receives(end, "", Map.of(), evidence);
        } else {
            notes.sends(end, "", Map.of(), evidence);
        }
    }
}
