package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.XmlSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may call what, and how, as {@code web.xml} has it. */
final class WebDescriptor implements Recogniser {

    private static final String CONSTRAINT = XmlSettings.WEB + ".security-constraint";

    @Override
    public void recognise(Module module, Notes notes) {
        Map<String, List<ConfigEntry>> constraints = new TreeMap<>();
        for (ConfigEntry entry : module.configuration().entries()) {
            if (entry.key().startsWith(CONSTRAINT + "[")) {
                constraints
                        .computeIfAbsent(entry.key().substring(0, entry.key().indexOf(']')), k -> new ArrayList<>())
                        .add(entry);
            }
        }
        constraints.values().forEach(c -> constraint(c, notes));
        module.configuration()
                .find(XmlSettings.WEB + ".login-config.auth-method")
                .ifPresent(m -> JakartaSecurity.method(m.text().strip(), Notes.evidence(m), notes));
    }

    private static void constraint(List<ConfigEntry> constraint, Notes notes) {
        List<String> paths = texts(constraint, ".url-pattern");
        boolean some = constraint.stream().anyMatch(e -> e.key().contains(".http-method"));
        boolean all = paths.contains("/*") && !some;
        String[] patterns = all ? new String[0] : paths.toArray(String[]::new);
        constraint.stream()
                .filter(e -> e.key().endsWith(".auth-constraint.role-name"))
                .findFirst()
                .map(Notes::evidence)
                .ifPresent(e -> {
                    notes.tag(Tags.AUTHENTICATES_REQUESTS, e, patterns);
                    notes.tag(Tags.AUTHORIZES_REQUESTS, e, patterns);
                    if (all) {
                        notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, e);
                        notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, e);
                    }
                });
        constraint.stream()
                .filter(e -> e.key().endsWith(".transport-guarantee"))
                .filter(e -> e.text().strip().equalsIgnoreCase("CONFIDENTIAL"))
                .findFirst()
                .map(Notes::evidence)
                .ifPresent(e -> {
                    notes.tag(Tags.TLS, e);
                    if (all) {
                        notes.state(PropertyNames.IS_ENCRYPTED, true, e);
                    }
                });
    }

    private static List<String> texts(List<ConfigEntry> entries, String ending) {
        return entries.stream()
                .filter(e -> e.key().endsWith(ending))
                .map(e -> e.text().strip())
                .toList();
    }
}
