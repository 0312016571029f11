package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How one technology that passes messages on shows in a program.
 *
 * @param technology what it is called as a tag's value, as deployment files' images are
 * @param name what an element of it is called that nothing else names
 * @param protocol what its flows are called
 * @param addresses the settings that say where it is, the strongest first
 * @param passwords the settings that hold its password
 * @param clients the types of its clients, which code may tell where it is
 * @param listeners the annotations that receive
 * @param uses the calls that send or receive
 */
record Broker(
        String technology,
        String name,
        String protocol,
        List<String> addresses,
        List<String> passwords,
        Set<String> clients,
        List<Listener> listeners,
        List<Use> uses) {

    Broker {
        addresses = List.copyOf(addresses);
        passwords = List.copyOf(passwords);
        clients = Set.copyOf(clients);
        listeners = List.copyOf(listeners);
        uses = List.copyOf(uses);
    }

    /** A technology of which nothing shows yet. */
    static Broker of(String technology, String name, String protocol) {
        return new Broker(technology, name, protocol, List.of(), List.of(), Set.of(), List.of(), List.of());
    }

    /** The same, with the settings that say where it is. */
    Broker addresses(String... keys) {
        return new Broker(technology, name, protocol, List.of(keys), passwords, clients, listeners, uses);
    }

    /** The same, with the settings that hold its password. */
    Broker passwords(String... keys) {
        return new Broker(technology, name, protocol, addresses, List.of(keys), clients, listeners, uses);
    }

    /** The same, with the types of its clients. */
    Broker clients(String... qualified) {
        return new Broker(technology, name, protocol, addresses, passwords, Set.of(qualified), listeners, uses);
    }

    /** The same, with the annotations that receive. */
    Broker listeners(Listener... those) {
        return new Broker(technology, name, protocol, addresses, passwords, clients, List.of(those), uses);
    }

    /** The same, with the calls that send or receive. */
    Broker uses(Use... those) {
        return new Broker(technology, name, protocol, addresses, passwords, clients, listeners, List.of(those));
    }

    /** The same, as another technology. */
    Broker as(String otherTechnology, String otherName) {
        return new Broker(otherTechnology, otherName, protocol, addresses, passwords, clients, listeners, uses);
    }

    /** Takes down what a module sends there and receives from there. */
    void recognise(Module module, Notes notes) {
        List<Traffic> traffic = new ArrayList<>();
        listeners.forEach(l -> traffic.addAll(l.in(module)));
        uses.forEach(u -> traffic.addAll(u.in(module)));
        recognise(module, traffic, notes);
    }

    /** The same for what was found already. */
    void recognise(Module module, List<Traffic> traffic, Notes notes) {
        if (traffic.isEmpty()) {
            return;
        }
        FarEnd end = end(module);
        boolean plain = passwords.stream()
                .flatMap(p -> module.configuration().find(p).stream())
                .anyMatch(p -> p.secrecy() == Secrecy.PLAIN_TEXT);
        String sent = protocol.equals("HTTPS") && end.address().startsWith("http:") ? "HTTP" : protocol;
        for (Traffic each : traffic) {
            Map<Tag, List<String>> tags = new TreeMap<>();
            tags.put(each.isIncoming() ? Tags.CONSUMES : Tags.PRODUCES, each.topics());
            if (plain) {
                tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
            }
            if (end.address().matches("(ssl|amqps|pulsar\\+ssl|tls|mqtts|wss)://.*")) {
                tags.put(Tags.TLS, List.of());
            }
            notes.add(new Observation.Connected(end, each.isIncoming(), sent, tags, each.evidence()));
        }
    }

    private FarEnd end(Module module) {
        boolean isKafka = technology.equals("Kafka");
        Optional<String> address = addresses.stream()
                .flatMap(a -> module.configuration().find(a).stream())
                .map(ConfigEntry::text)
                .filter(t -> !t.isBlank())
                .findFirst();
        return FarEnd.playing(Tags.MESSAGE_BROKER, technology)
                .orAt(address.or(() -> isKafka ? BootstrapServers.in(module) : Optional.empty())
                        .or(() -> CodeAddresses.of(module, clients).stream()
                                .findFirst()
                                .map(CodeAddresses.Found::text))
                        .map(t -> t.replaceFirst("^failover:\\(?", ""))
                        .orElse(""))
                .called(name);
    }
}
