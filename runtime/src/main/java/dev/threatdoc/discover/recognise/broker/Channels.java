package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Channels of MicroProfile Reactive Messaging, by their annotations and settings, with the brokers that they are
 * connected with.
 */
final class Channels implements Recogniser {

    private static final String MESSAGING = "org.eclipse.microprofile.reactive.messaging.";
    private static final Set<String> CHANNEL =
            Set.of(MESSAGING + "Channel", "io.smallrye.reactive.messaging.annotations.Channel");
    private static final Set<String> EMITTERS = Set.of(
            MESSAGING + "Emitter",
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "io.smallrye.reactive.messaging.ContextualEmitter");
    private static final Pattern CONNECTOR =
            Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.\"?([^.\"]+)\"?\\.connector");

    @Override
    public void recognise(Module module, Notes notes) {
        Map<String, Evidence> incoming = new TreeMap<>();
        Map<String, Evidence> outgoing = new TreeMap<>();
        Texts texts = new Texts(module.code());
        module.code().types().forEach(t -> declared(t, texts, incoming, outgoing));
        Set<String> inside = Set.copyOf(incoming.keySet());
        for (ConfigEntry entry : module.configuration().entries()) {
            Matcher connector = CONNECTOR.matcher(entry.key());
            if (connector.matches()) {
                boolean in = connector.group(1).equals("incoming");
                (in ? incoming : outgoing).put(connector.group(2), Notes.evidence(entry));
            }
        }
        incoming.forEach((name, evidence) -> channel(name, true, outgoing.containsKey(name), evidence, module, notes));
        outgoing.forEach((name, evidence) -> channel(name, false, inside.contains(name), evidence, module, notes));
    }

    private static void declared(
            CodeType type, Texts texts, Map<String, Evidence> incoming, Map<String, Evidence> outgoing) {
        type.fields().forEach(f -> injected(f.annotations(), f.type(), type, texts, incoming, outgoing));
        for (CodeMethod method : type.methods()) {
            method.parameters().forEach(p -> injected(p.annotations(), p.type(), type, texts, incoming, outgoing));
            for (CodeAnnotation annotation : method.annotations()) {
                if (annotation.type().is(MESSAGING + "Incoming")) {
                    named(annotation, type, texts, incoming);
                } else if (annotation.type().is(MESSAGING + "Outgoing")) {
                    named(annotation, type, texts, outgoing);
                }
            }
        }
    }

    private static void injected(
            List<CodeAnnotation> annotations,
            TypeName as,
            CodeType type,
            Texts texts,
            Map<String, Evidence> incoming,
            Map<String, Evidence> outgoing) {
        CodeAnnotation.findAny(annotations, CHANNEL)
                .ifPresent(a -> named(a, type, texts, as.isAny(EMITTERS) ? outgoing : incoming));
    }

    private static void named(CodeAnnotation annotation, CodeType type, Texts texts, Map<String, Evidence> into) {
        annotation
                .value("value")
                .flatMap(v -> texts.of(v, type))
                .ifPresent(n -> into.putIfAbsent(n, Notes.evidence(annotation)));
    }

    /**
     * Takes down one end of a channel.
     *
     * @param hasOtherEnd whether the program has the other end too, so that nothing needs to leave it
     */
    private static void channel(
            String name, boolean isIncoming, boolean hasOtherEnd, Evidence evidence, Module module, Notes notes) {
        Configuration configuration = module.configuration();
        String prefix = "mp.messaging." + (isIncoming ? "incoming." : "outgoing.") + name + ".";
        Optional<String> said = configuration.text(prefix + "connector");
        Optional<Connector> connector = said.isPresent()
                ? Connector.named(said.get())
                : hasOtherEnd ? Optional.empty() : Connector.only(module);
        connector.ifPresent(c -> {
            String topic = configuration
                    .text(
                            prefix + "topic",
                            prefix + "address",
                            prefix + "queue.name",
                            prefix + "exchange.name",
                            prefix + "queue",
                            prefix + "destination")
                    .map(Traffic::topic)
                    .orElse(name);
            Tag tag = isIncoming ? Tags.CONSUMES : Tags.PRODUCES;
            notes.add(new Observation.Connected(
                    c.end(configuration, prefix), isIncoming, c.protocol(), Map.of(tag, List.of(topic)), evidence));
        });
    }
}
