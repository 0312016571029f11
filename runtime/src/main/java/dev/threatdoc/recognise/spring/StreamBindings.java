package dev.threatdoc.recognise.spring;

import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spring Cloud Stream and Bus: bindings in the configuration, over whichever broker is on the class path. */
final class StreamBindings {

    private static final String BINDINGS = "spring.cloud.stream.bindings";

    private static final String[] ONLY_RECEIVE = {
        "org.springframework.cloud.netflix.turbine.stream.EnableTurbineStream",
        "org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer"
    };

    private StreamBindings() {}

    static void of(Module module, Notes notes, String protocol, FarEnd broker, String... dependencies) {
        Optional<Evidence> dependency = module.dependency(dependencies);
        if (dependency.isEmpty()) {
            return;
        }
        boolean any = false;
        for (ConfigEntry entry : module.configuration().below(BINDINGS)) {
            if (entry.key().endsWith(".destination")) {
                any = true;
                String binding =
                        entry.key().substring(BINDINGS.length() + 1, entry.key().length() - ".destination".length());
                boolean in = binding.matches("(?i).*(-in-\\d+|input|in|consumer|subscriber)");
                if (in) {
                    notes.receives(
                            broker, protocol, Map.of(Tags.CONSUMES, List.of(entry.text())), Notes.evidence(entry));
                } else {
                    notes.sends(broker, protocol, Map.of(Tags.PRODUCES, List.of(entry.text())), Notes.evidence(entry));
                }
            }
        }
        if (!any && module.annotated(ONLY_RECEIVE).isEmpty()) {
            // It can use the broker that the system has, but nothing says that there is one.
            notes.sends(broker.called(""), protocol, Map.of(), dependency.get());
        }
    }
}
