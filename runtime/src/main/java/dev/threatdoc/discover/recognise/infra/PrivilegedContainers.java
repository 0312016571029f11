package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Containers that have the rights of the machine that they run on: privileged ones, those that command Docker by its
 * socket, see the whole disk, or share the machine's processes or network.
 */
final class PrivilegedContainers implements Recogniser {

    private static final Pattern DISK = Pattern.compile("/(:/.*)?|/(etc|proc|sys|root|boot|dev|var/lib/docker)(:.*)?");

    /** A right by which it is grave, and what it means. */
    private record Right(Pattern grave, String words) {}

    private static final Right PROCESSES =
            new Right(Pattern.compile("(?i)host|true"), "shares its machine's processes");
    private static final Right NETWORK = new Right(Pattern.compile("(?i)host|true"), "shares its machine's network");
    private static final Right MEMORY = new Right(Pattern.compile("(?i)host|true"), "shares its machine's memory");
    private static final Map<String, Right> RIGHTS = Map.of(
            "volumes",
            new Right(
                    Pattern.compile("(.*/)?(docker|containerd|crio|podman)\\.sock(:.*)?"),
                    "lets the container command Docker, even where it can only be read"),
            "pid",
            PROCESSES,
            "hostPID",
            PROCESSES,
            "network_mode",
            NETWORK,
            "hostNetwork",
            NETWORK,
            "ipc",
            MEMORY,
            "hostIPC",
            MEMORY,
            "cap_add",
            new Right(
                    Pattern.compile("(?i)(CAP_)?(SYS_ADMIN|SYS_PTRACE|SYS_MODULE|ALL|DAC_READ_SEARCH)"),
                    "gives the container rights over its machine"),
            "security_opt",
            new Right(Pattern.compile("(?i)(seccomp|apparmor)[:=]unconfined"), "takes the container's bounds away"));

    /** What watches the machine itself has to see it. */
    private static final Pattern WATCHES = Pattern.compile(
            "(cadvisor|node-?_?exporter|.*-exporter|datadog|portainer|traefik|promtail|filebeat|metricbeat|fluent-?bit|fluentd"
                    + "|watchtower|alloy|netdata|falco|telegraf|vector|logspout|glances|docker-gen|nginx-proxy|autoheal|dozzle|ryuk).*");

    @Override
    public void recognise(Module module, Notes notes) {
        module.container().ifPresent(c -> recognise(c, notes));
    }

    private static void recognise(Container container, Notes notes) {
        List<ConfigEntry> rights = container.settings().rights();
        Optional<ConfigEntry> privileged = rights.stream()
                .filter(r -> r.key().equals("privileged") && r.text().equalsIgnoreCase("true"))
                .findFirst();
        privileged.ifPresent(p -> {
            // That it is root as well makes it worse, and is one matter with it.
            Weakness weakness = SettingWeakness.of(
                    WeaknessKinds.PRIVILEGED_CONTAINER, p, "gives the container the rights of its machine");
            Optional<Weakness> root = rights.stream()
                    .filter(r -> r.key().equals("runAsUser") && r.text().equals("0"))
                    .findFirst()
                    .map(r -> weakness.with(SettingWeakness.evidence(r, "makes it root")));
            notes.weakness(root.orElse(weakness));
        });
        boolean watches = WATCHES.matcher(container.imageName()).matches();
        rights.stream()
                .flatMap(r -> words(r, watches).stream()
                        .map(w -> SettingWeakness.of(WeaknessKinds.PRIVILEGED_CONTAINER, r, w)))
                .forEach(notes::weakness);
    }

    private static Optional<String> words(ConfigEntry right, boolean watches) {
        // Whatever watches a machine or hands requests on to its containers has to see these.
        return watches
                ? Optional.empty()
                : Optional.ofNullable(RIGHTS.get(right.key()))
                        .filter(r -> r.grave().matcher(right.text()).matches())
                        .map(Right::words)
                        .or(() -> disk(right));
    }

    private static Optional<String> disk(ConfigEntry right) {
        return right.key().equals("volumes")
                        && DISK.matcher(right.text()).matches()
                        && !right.text().endsWith(":ro")
                ? Optional.of("lets the container write to its machine's disk")
                : Optional.empty();
    }
}
