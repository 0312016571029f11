package dev.threatdoc.discover.scan;

import dev.threatdoc.read.deploy.Container;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Services of Kubernetes whose names are not those of the workloads that they choose by labels: there, the service's
 * name is the one by which others reach the workload.
 */
final class Chosen {

    private Chosen() {}

    /** The same containers, with each such service as another name of what it chooses, if that is one alone. */
    static Map<String, Container> of(Map<String, Container> byName) {
        Map<String, Container> all = new LinkedHashMap<>(byName);
        byName.forEach((name, service) -> {
            boolean isOnlyName =
                    service.image().isEmpty() && service.buildFolder().isEmpty();
            if (isOnlyName && !service.settings().choice().isEmpty()) {
                List<Map.Entry<String, Container>> chosen = byName.entrySet().stream()
                        .filter(c -> c.getValue()
                                .settings()
                                .labels()
                                .containsAll(service.settings().choice()))
                        .filter(c -> !c.getKey().equals(name))
                        .toList();
                if (chosen.size() == 1) {
                    all.remove(name);
                    all.computeIfPresent(
                            chosen.get(0).getKey(),
                            (n, c) -> c.withAliases(List.of(service.name())).over(service));
                }
            }
        });
        return all;
    }
}
