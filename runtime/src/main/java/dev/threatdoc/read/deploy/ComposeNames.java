package dev.threatdoc.read.deploy;

import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a Compose file calls its services, users and databases; a password that is one of these is none. */
final class ComposeNames {

    private ComposeNames() {}

    /** The names, in small letters. */
    static Set<String> of(Map<String, YamlValue> services) {
        Set<String> names = new TreeSet<>();
        Map<String, String> variables = new TreeMap<>();
        services.forEach((name, service) -> {
            names.add(name.toLowerCase(Locale.ROOT));
            service.textAt("image").map(Container::imageName).ifPresent(i -> names.add(i.toLowerCase(Locale.ROOT)));
            service.entriesAt("environment")
                    .forEach((key, value) ->
                            variables.put(name + "." + key, value.textAt().orElse("")));
            for (YamlValue item : service.itemsAt("environment")) {
                String[] pair = item.textAt().orElse("").split("=", 2);
                if (pair.length == 2) {
                    variables.put(name + "." + pair[0], pair[1]);
                }
            }
        });
        names.addAll(ConfigReader.names(variables));
        return Set.copyOf(names);
    }
}
