package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the configurations of programs that watch others: Prometheus, Grafana's data sources, Logstash, Promtail; and
 * Kong's.
 */
@Experimental
public final class ObserverReader {

    private static final Pattern OUTPUT =
            Pattern.compile("(?s)\\belasticsearch\\s*\\{[^}]{0,2000}?hosts\\s*=>\\s*\\[?([^\\]\\n}]*)");
    private static final Pattern BEATS = Pattern.compile("(?m)^output(\\.|:\\s*$)");
    private static final Pattern HOST = Pattern.compile("[\"']([^\"']+)[\"']");

    private ObserverReader() {}

    /**
     * Reads a file; nothing if it is no such configuration, or not a valid one.
     *
     * @param file its path below the folder that is read
     */
    public static Optional<PeerFile> read(String file, String text) {
        if (text.contains("scrape_configs:") && text.contains("clients:") && text.contains("/loki/api/")) {
            return yaml(file, text, "clients", PeerFile.PROMTAIL);
        }
        if (text.contains("_format_version:") && text.contains("services:")) {
            return yaml(file, text, "services", PeerFile.KONG);
        }
        if (text.contains("scrape_configs:")) {
            return yaml(file, text, "scrape_configs", PeerFile.PROMETHEUS);
        }
        if (text.contains("datasources:") && text.contains("apiVersion:")) {
            return yaml(file, text, "datasources", PeerFile.GRAFANA);
        }
        if (BEATS.matcher(text).find() && (file.endsWith(".yml") || file.endsWith(".yaml"))) {
            return beats(file, text);
        }
        Matcher output = OUTPUT.matcher(text);
        if (!file.endsWith(".conf") || !text.contains("input") || !output.find()) {
            return Optional.empty();
        }
        int line = (int) text.substring(0, output.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        List<String> quoted =
                HOST.matcher(output.group(1)).results().map(r -> r.group(1)).toList();
        String bare = output.group(1).strip();
        List<String> hosts = quoted.isEmpty() && bare.matches("[\\w.-]+(:\\d+)?") ? List.of(bare) : quoted;
        return Optional.of(new PeerFile(PeerFile.LOGSTASH, hosts, List.of(), new FilePlace(file, line, 0, "")));
    }

    private static Optional<PeerFile> beats(String file, String text) {
        List<String> peers = new ArrayList<>();
        int line = 1;
        for (YamlValue document : YamlReader.read(file, text).documents()) {
            for (String kind : List.of("elasticsearch", "logstash")) {
                for (String[] path : new String[][] {{"output." + kind, "hosts"}, {"output", kind, "hosts"}}) {
                    for (YamlValue host : document.itemsAt(path)) {
                        line = peers.isEmpty() ? host.line() : line;
                        host.textAt().ifPresent(peers::add);
                    }
                }
            }
        }
        return peers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeerFile(PeerFile.BEATS, peers, List.of(), new FilePlace(file, line, 0, "")));
    }

    /** Where something is whose parts are said one by one. */
    private static Optional<String> host(YamlValue entry) {
        return entry.textAt("host")
                .map(h -> h + entry.textAt("port").map(p -> ":" + p).orElse(""));
    }

    private static Optional<PeerFile> yaml(String file, String text, String list, String program) {
        List<String> peers = new ArrayList<>();
        int line = 1;
        for (YamlValue document : YamlReader.read(file, text).documents()) {
            for (YamlValue entry : document.itemsAt(list)) {
                line = peers.isEmpty() ? entry.line() : line;
                entry.textAt("url").or(() -> host(entry)).ifPresent(peers::add);
                for (YamlValue targets : entry.itemsAt("static_configs")) {
                    targets.itemsAt("targets").stream()
                            .flatMap(t -> t.textAt().stream())
                            .forEach(peers::add);
                }
            }
        }
        return peers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeerFile(program, peers, List.of(), new FilePlace(file, line, 0, "")));
    }
}
