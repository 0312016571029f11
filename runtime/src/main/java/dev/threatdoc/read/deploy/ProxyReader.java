package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads configurations of web servers that pass requests on. */
@Experimental
public final class ProxyReader {

    private static final Pattern APACHE = Pattern.compile(
            "(?im)^[ \\t]*(?:ProxyPass|ProxyPassMatch|BalancerMember)\\s++(?:(?:\"[^\"]*\"|(?!(?:https?|wss?|ajp)://)\\S++)\\s++)?\"?((?:https?|wss?|ajp)://[^\\s\"]+)|^[ \\t]*RewriteRule\\s.*\\s((?:https?)://[^\\s\"]+)\\s+\\[[^\\]]{0,200}\\bP\\b");
    private static final Pattern NGINX = Pattern.compile("(?m)(?:^|[{;])[ \\t]*proxy_pass\\s+(https?://[^\\s;]+)");
    private static final Pattern UPSTREAM = Pattern.compile("(?s)\\bupstream\\s+([\\w.-]+)\\s*\\{([^}]*)\\}");
    private static final Pattern SERVER = Pattern.compile("\\bserver\\s+([\\w.:-]+)");
    private static final Pattern NGINX_PORT =
            Pattern.compile("(?m)(?:^|[{;])[ \\t]*listen\\s+(?:[\\w.*:\\[\\]]*:)?(\\d{1,5})\\b");
    private static final Pattern APACHE_PORT =
            Pattern.compile("(?im)^[ \\t]*(?:Listen\\s+(?:\\S+:)?|<VirtualHost\\s+\\S*:)(\\d{1,5})\\b");

    private ProxyReader() {}

    /**
     * Reads a file; nothing if it is no such configuration.
     *
     * @param file its path below the folder that is read
     */
    public static Optional<PeerFile> read(String file, String text) {
        Matcher nginx = NGINX.matcher(text);
        if (nginx.find()) {
            return Optional.of(
                    new PeerFile(PeerFile.NGINX, nginx(text), ports(NGINX_PORT, text), place(file, text, nginx)));
        }
        Matcher apache = APACHE.matcher(text);
        if (!apache.find()) {
            return Optional.empty();
        }
        FilePlace place = place(file, text, apache);
        List<String> targets = new ArrayList<>();
        do {
            targets.add(apache.group(1) == null ? apache.group(2) : apache.group(1));
        } while (apache.find());
        return Optional.of(
                new PeerFile(PeerFile.APACHE, targets.stream().distinct().toList(), ports(APACHE_PORT, text), place));
    }

    private static List<String> nginx(String text) {
        Map<String, List<String>> upstreams = new LinkedHashMap<>();
        Matcher upstream = UPSTREAM.matcher(text);
        while (upstream.find()) {
            upstreams.put(
                    upstream.group(1),
                    SERVER.matcher(upstream.group(2))
                            .results()
                            .map(r -> "http://" + r.group(1))
                            .toList());
        }
        return NGINX.matcher(text)
                .results()
                .map(r -> r.group(1))
                .flatMap(u -> upstreams.getOrDefault(u.replaceAll("^https?://|[:/].*$", ""), List.of(u)).stream())
                .distinct()
                .toList();
    }

    private static List<Integer> ports(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(r -> Integer.valueOf(r.group(1)))
                .distinct()
                .toList();
    }

    private static FilePlace place(String file, String text, Matcher at) {
        int line = (int) text.substring(0, at.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new FilePlace(file, line, 0, "");
    }
}
