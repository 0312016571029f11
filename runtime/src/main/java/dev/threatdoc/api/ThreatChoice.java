package dev.threatdoc.api;

import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which threats to look for; they are read once, when somebody asks. */
final class ThreatChoice {

    private final List<String> catalogs;
    private final List<ThreatFile> files;
    private final Catalog rules;
    private final List<String> exclude;
    private @Nullable ThreatSelection selection;

    private ThreatChoice(
            Collection<String> catalogs, Collection<ThreatFile> files, Catalog rules, Collection<String> exclude) {
        this.catalogs = List.copyOf(catalogs);
        this.files = List.copyOf(files);
        this.rules = rules;
        this.exclude = List.copyOf(exclude);
    }

    /** Those of all bundled catalogs. */
    static ThreatChoice bundled() {
        return new ThreatChoice(Catalogs.names(), List.of(), new Catalog("rules", List.of(), List.of()), List.of());
    }

    ThreatChoice withCatalogs(Collection<String> names) {
        return new ThreatChoice(names, files, rules, exclude);
    }

    ThreatChoice withFiles(Collection<ThreatFile> own) {
        return new ThreatChoice(catalogs, own, rules, exclude);
    }

    ThreatChoice withRules(Catalog own) {
        return new ThreatChoice(catalogs, files, own, exclude);
    }

    ThreatChoice without(Collection<String> threats) {
        return new ThreatChoice(catalogs, files, rules, threats);
    }

    ThreatSelection selection() {
        ThreatSelection selected = selection;
        if (selected == null) {
            selected = ThreatSelection.of(catalogs, files, rules, exclude);
            selection = selected;
        }
        return selected;
    }
}
