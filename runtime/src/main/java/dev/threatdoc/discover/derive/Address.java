package dev.threatdoc.discover.derive;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something listens, as a URL or a setting names it.
 *
 * @param host the host, in lower case
 * @param port the port; 0 where none is named
 */
record Address(String host, int port) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:[\\w+.:\\-]*?:(?://|@(?://)?))?(?:[^/@\\s]*@)?\\[?([\\w.\\-]+|[0-9a-fA-F:]+)\\]?(?::(\\d{1,5})(?:[{$].*)?)?(?:[/,;:?].*)?");
    private static final Set<String> HERE =
            Set.of("localhost", "127.0.0.1", "0.0.0.0", "::1", "host.docker.internal", "docker.local");

    /** The first address in a text such as a JDBC URL; nothing where a placeholder hides it. */
    static Optional<Address> of(String text) {
        String first = text.strip().split(",", 2)[0];
        Matcher matcher = PARTS.matcher(first);
        if (first.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        String port = matcher.group(2);
        return Optional.of(new Address(host, port == null ? 0 : Integer.parseInt(port)));
    }

    /** The address as a text that {@link #of} reads again. */
    String words() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == 0 ? name : name + ":" + port;
    }

    /** Whether it is the machine on which whoever connects runs. */
    boolean isHere() {
        return HERE.contains(host);
    }

    /** Whether it is a number out of those that every local network may use, such as that of a virtual machine. */
    boolean isLocalNumber() {
        return host.matches("(10|127|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.[\\d.]+");
    }

    /** Whether it is neither the machine on which whoever connects runs nor an unnamed one beside it. */
    boolean isElsewhere() {
        return !isHere() && !isLocalNumber();
    }

    /** Whether it is a name that the outside world knows, rather than one of a service beside us. */
    boolean isPublic() {
        return !isHere()
                && host.contains(".")
                && !host.endsWith(".local")
                && !host.endsWith(".internal")
                && !host.endsWith(".svc")
                && !isLocalNumber();
    }

    /** The host without the domains of a cluster, such as {@code orders} of {@code orders.shop.svc.cluster.local}. */
    String shortHost() {
        return isPublic() ? host : host.replaceAll("\\..*", "");
    }
}
