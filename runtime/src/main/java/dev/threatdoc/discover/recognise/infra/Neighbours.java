package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.ContainerSettings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What deployment files say of the neighbours of programs that are not our own: whom their environment names, and whom
 * they are linked to.
 *
 * <p>Our own programs tell themselves whom they call; that one is started after another is no sign of it.
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

    private static final Pattern BARE = Pattern.compile("[A-Za-z][\\w.-]*");
    private static final Pattern NAMES_HOST =
            Pattern.compile("(?i).*(HOST|HOSTS|ADDR|ADDRESS|ADDRESSES|SERVER|SERVERS|CONNECT|URL|URI)");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.container().isEmpty() || !module.code().isEmpty()) {
            return;
        }
        Container own = module.container().get();
        Optional<Tag> role = KnownImage.of(module).map(KnownImage::role);
        for (ConfigEntry variable : own.environment()) {
            ConfigEntry entry = module.configuration().find(variable.key()).orElse(variable);
            named(entry, role, notes);
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

    private static void named(ConfigEntry entry, Optional<Tag> role, Notes notes) {
        String text = entry.text().replaceAll("[\\[\\]\"']", "");
        Matcher address = ADDRESS.matcher(text);
        boolean any = false;
        while (address.find()) {
            any = true;
            connect(FarEnd.at(address.group()).ifKnown(), role, Notes.evidence(entry), notes);
        }
        if (!any
                && NAMES_HOST.matcher(entry.key()).matches()
                && BARE.matcher(text).matches()) {
            connect(FarEnd.at(text).ifKnown(), role, Notes.evidence(entry), notes);
        }
    }

    private static void connect(FarEnd end, Optional<Tag> role, Evidence evidence, Notes notes) {
        if (end.address().matches("(\\w+://)?(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)\\b.*")) {
            // Within a container, that is itself.
            return;
        }
        if (role.filter(RECEIVING::contains).isPresent()) {
            notes.receives(end, "", Map.of(), evidence);
        } else {
            notes.sends(end, "", Map.of(), evidence);
        }
    }
}
