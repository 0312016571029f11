package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Spring Cloud Stream and Bus: bindings in code and configuration, over whichever broker is on the class path. */
final class StreamBindings {

    private static final String BINDINGS = "spring.cloud.stream.bindings";
    private static final String STREAM = "org.springframework.cloud.stream.";
    private static final String ANNOTATION = STREAM + "annotation.";

    /** The channels of the interfaces that come along. */
    private static final Map<String, List<String>> INPUTS_OF =
            Map.of(STREAM + "messaging.Sink", List.of("input"), STREAM + "messaging.Processor", List.of("input"));

    private static final Map<String, List<String>> OUTPUTS_OF =
            Map.of(STREAM + "messaging.Source", List.of("output"), STREAM + "messaging.Processor", List.of("output"));

    private static final String[] ONLY_RECEIVE = {
        "org.springframework.cloud.netflix.turbine.stream.EnableTurbineStream",
        "org.springframework.cloud.netflix.turbine.amqp.EnableTurbineAmqp",
        "org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer"
    };

    /** What has to be there for a binding of a function's, and what for any other. */
    private static final Set<String> FUNCTIONS = Set.of(
            "java.util.function.Function",
            "java.util.function.BiFunction",
            "java.util.function.Consumer",
            "java.util.function.BiConsumer",
            "java.util.function.Supplier");

    private static final Set<String> BOUND = Set.of(
            STREAM + "function.StreamBridge",
            STREAM + "binding.BinderAwareChannelResolver",
            STREAM + "messaging.Source",
            STREAM + "messaging.Sink",
            STREAM + "messaging.Processor");

    private static final List<String> BOUND_BY =
            List.of("EnableBinding", "StreamListener", "Input", "Output", "StreamEmitter");

    private final Module module;
    private boolean isUnbound;
    private final Map<String, Evidence> inputs = new TreeMap<>();
    private final Map<String, Evidence> outputs = new TreeMap<>();

    private StreamBindings(Module module) {
        this.module = module;
    }

    static void of(Module module, Notes notes, String protocol, FarEnd broker, String... dependencies) {
        Optional<Evidence> dependency = module.dependency(dependencies);
        if (dependency.isEmpty()) {
            return;
        }
        StreamBindings bindings = new StreamBindings(module);
        bindings.read();
        bindings.inputs.forEach((name, evidence) ->
                notes.receives(broker, protocol, Map.of(Tags.CONSUMES, List.of(bindings.destination(name))), evidence));
        bindings.outputs.forEach((name, evidence) ->
                notes.sends(broker, protocol, Map.of(Tags.PRODUCES, List.of(bindings.destination(name))), evidence));
        boolean none = bindings.inputs.isEmpty() && bindings.outputs.isEmpty();
        // With settings for bindings that no code has, it is known to use none.
        if (none && !bindings.isUnbound && module.annotated(ONLY_RECEIVE).isEmpty()) {
            // It can use the broker that the system has, but nothing says that there is one.
            notes.sends(broker.called(""), protocol, Map.of(), dependency.get());
        }
    }

    private void read() {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            for (CodeAnnotation annotation : type.annotations()) {
                if (annotation.type().is(ANNOTATION + "EnableBinding")) {
                    enabled(annotation);
                }
            }
            for (CodeMethod method : type.methods()) {
                channel(type, method, "Input", inputs, texts);
                channel(type, method, "Output", outputs, texts);
            }
        }
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("send")
                        && c.expression()
                                .rootType()
                                .filter(t -> t.is(STREAM + "function.StreamBridge"))
                                .isPresent())
                .forEach(c -> c.expression()
                        .argument(0)
                        .flatMap(a -> texts.of(a, c))
                        .ifPresent(n -> outputs.putIfAbsent(n, Notes.evidence(c))));
        configured();
    }

    private void enabled(CodeAnnotation annotation) {
        annotation.values("value").stream()
                .flatMap(v -> Expression.typeOf(v).stream())
                .flatMap(t -> t.candidates().stream())
                .forEach(t -> {
                    INPUTS_OF.getOrDefault(t, List.of()).forEach(n -> inputs.put(n, Notes.evidence(annotation)));
                    OUTPUTS_OF.getOrDefault(t, List.of()).forEach(n -> outputs.put(n, Notes.evidence(annotation)));
                });
    }

    private void channel(CodeType type, CodeMethod method, String kind, Map<String, Evidence> into, Texts texts) {
        CodeAnnotation.find(method.annotations(), ANNOTATION + kind)
                .ifPresent(a -> into.putIfAbsent(
                        a.value("value").flatMap(v -> texts.of(v, type)).orElse(method.name()), Notes.evidence(a)));
    }

    private void configured() {
        for (ConfigEntry entry : module.configuration().below(BINDINGS)) {
            if (entry.key().endsWith(".destination")) {
                String binding =
                        entry.key().substring(BINDINGS.length() + 1, entry.key().length() - ".destination".length());
                boolean in = binding.matches("(?i).*(-in-\\d+|input|in|consumer|subscriber)");
                boolean known = inputs.containsKey(binding) || outputs.containsKey(binding);
                if (!known && !isBound(binding)) {
                    isUnbound = true;
                } else if (!known) {
                    (in ? inputs : outputs).put(binding, Notes.evidence(entry));
                }
            }
        }
    }

    /** Whether there is code that a binding of the configuration can be one of. */
    private boolean isBound(String binding) {
        boolean ofFunction = binding.matches(".*-(in|out)-\\d+")
                && (module.code().mentionsAny(FUNCTIONS)
                        || module.configuration()
                                .find("spring.cloud.function.definition")
                                .isPresent());
        return ofFunction
                || module.code().mentionsAny(BOUND)
                || BOUND_BY.stream().anyMatch(a -> module.code().hasAnnotation(ANNOTATION + a));
    }

    /** The topic or exchange of a binding: that of its settings, or else that of its own name. */
    private String destination(String binding) {
        return module.configuration()
                .text(BINDINGS + "." + binding + ".destination")
                .orElse(binding);
    }
}
