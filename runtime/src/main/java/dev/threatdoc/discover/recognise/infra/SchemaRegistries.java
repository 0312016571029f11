package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Registries of schemas that serialisers of messages ask, by their setting {@code schema.registry.url}. */
final class SchemaRegistries implements Recogniser {

    private static final Pattern KEY =
            Pattern.compile("(?i)(.*[._-])?(schema[._-]registry|apicurio[._-]registry)[._-]url");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.code().isEmpty()) {
            return;
        }
        Map<String, ConfigEntry> byAddress = new LinkedHashMap<>();
        module.configuration().entries().stream()
                .filter(e -> KEY.matcher(e.key()).matches() && e.profile().isEmpty())
                .forEach(e -> byAddress.putIfAbsent(module.configuration().resolve(e.text()), e));
        byAddress.forEach(
                (address, entry) -> notes.sends(FarEnd.at(address).ifKnown(), "HTTP", Map.of(), Notes.evidence(entry)));
    }
}
