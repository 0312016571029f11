package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.CodePasswords;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How one technology that keeps data shows in a program.
 *
 * @param technology what it is called as a tag's value, as deployment files' images are
 * @param name what an element of it is called that nothing else names
 * @param role the tag of what it is
 * @param protocol what its flows are called
 * @param settings the prefixes of its settings, newest first
 * @param addresses the settings below these that say where it is
 * @param artifacts the artifacts that bring it
 * @param types the types of its clients, repositories and templates, and the annotations of what they store
 */
record Store(
        String technology,
        String name,
        Tag role,
        String protocol,
        List<String> settings,
        List<String> addresses,
        List<String> artifacts,
        Set<String> types) {

    private static final List<String> USUAL = List.of(
            "uri",
            "uris",
            "uris[0]",
            "url",
            "host",
            "hosts",
            "hosts[0]",
            "nodes",
            "cluster.nodes",
            "cluster-nodes",
            "connection-string",
            "contact-points",
            "endpoint",
            "endpoint-override");

    Store {
        settings = List.copyOf(settings);
        addresses = List.copyOf(addresses);
        artifacts = List.copyOf(artifacts);
        types = Set.copyOf(types);
    }

    /** A technology with the usual names for its address, of which nothing shows yet. */
    static Store of(String technology, Tag role, String protocol) {
        return new Store(technology, technology, role, protocol, List.of(), USUAL, List.of(), Set.of());
    }

    /** The same, with another name for an element of it. */
    Store called(String element) {
        return new Store(technology, element, role, protocol, settings, addresses, artifacts, types);
    }

    /** The same, with the prefixes of its settings. */
    Store settings(String... prefixes) {
        return new Store(technology, name, role, protocol, List.of(prefixes), addresses, artifacts, types);
    }

    /** The same, with other settings that say where it is than the usual ones. */
    Store addresses(String... keys) {
        return new Store(technology, name, role, protocol, settings, List.of(keys), artifacts, types);
    }

    /** The same, with the artifacts that bring it. */
    Store artifacts(String... those) {
        return new Store(technology, name, role, protocol, settings, addresses, List.of(those), types);
    }

    /** The same, with the types whose use shows it. */
    Store types(String... qualified) {
        return new Store(technology, name, role, protocol, settings, addresses, artifacts, Set.of(qualified));
    }

    /** Takes down that a module uses it: its types do, or both its settings and its artifacts are there. */
    void recognise(Module module, Notes notes) {
        recognise(module, Optional.empty(), notes);
    }

    /** The same, where something else can show that a module uses it. */
    void recognise(Module module, Optional<Evidence> shown, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> address = setting(configuration, addresses);
        Optional<Evidence> used = module.uses(types)
                .or(() -> module.annotated(types.toArray(String[]::new)))
                .or(() -> shown);
        if (used.isEmpty()
                && (address.isEmpty()
                        || module.dependency(artifacts.toArray(String[]::new)).isEmpty())) {
            return;
        }
        Optional<CodeAddresses.Found> inCode = address.isPresent()
                ? Optional.empty()
                : CodeAddresses.of(module, types).stream().findFirst();
        FarEnd end = FarEnd.playing(role, technology)
                .orAt(address.map(ConfigEntry::text)
                        .or(() -> inCode.map(CodeAddresses.Found::text))
                        .orElse(""))
                .called(name);
        Map<Tag, List<String>> tags = new TreeMap<>(NamedTypes.tag(NamedTypes.keptBy(types, module.code())));
        boolean inCodeToo = inCode.filter(c -> CodePasswords.isIn(c.text())).isPresent()
                || (address.isEmpty() && CodePasswords.given(module, packages()));
        if (inCodeToo || hasPlainPassword(configuration, address)) {
            tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        }
        if (isEncrypted(configuration, end.address())) {
            tags.put(Tags.TLS, List.of());
        }
        Evidence evidence = address.map(Notes::evidence)
                .or(() -> inCode.map(CodeAddresses.Found::evidence))
                .or(() -> used)
                .orElseThrow();
        notes.sends(
                end, protocol.equals("HTTPS") && end.address().startsWith("http:") ? "HTTP" : protocol, tags, evidence);
    }

    /** The packages of its own types, where those of drivers and clients lie too. */
    private List<String> packages() {
        return types.stream()
                .map(t -> t.replaceFirst("\\.[A-Z].*", ""))
                .filter(p -> !p.startsWith("org.springframework"))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean hasPlainPassword(Configuration configuration, Optional<ConfigEntry> address) {
        return Stream.concat(
                        setting(configuration, List.of("password", "authentication.password", "auth-password"))
                                .stream(),
                        address.stream())
                .anyMatch(p -> p.secrecy() == Secrecy.PLAIN_TEXT);
    }

    private boolean isEncrypted(Configuration configuration, String address) {
        return address.matches("(https|rediss|mongodb\\+srv|bolt\\+s|neo4j\\+s|ldaps|couchbases)://.*")
                || address.matches(".*[?&](ssl|tls)=true.*")
                || setting(configuration, List.of("ssl", "ssl.enabled", "tls.enabled"))
                        .filter(e -> e.text().equalsIgnoreCase("true"))
                        .isPresent();
    }

    /** The first of those settings below a prefix, or below a name that a prefix gives to one of several. */
    private Optional<ConfigEntry> setting(Configuration configuration, List<String> keys) {
        return settings.stream()
                .flatMap(s -> keys.stream().map(k -> s + "." + k))
                .flatMap(k -> configuration.find(k).stream())
                .filter(e -> !e.text().isBlank())
                .findFirst();
    }
}
