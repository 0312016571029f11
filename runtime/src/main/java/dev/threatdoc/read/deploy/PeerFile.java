package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * A file that tells a program which is not our own whom it deals with.
 *
 * @param program the program that reads it, such as {@link #NGINX}
 * @param peers URLs, or hosts with or without a port, in the order of the file
 * @param ports the ports at which the program listens, if the file says so
 * @param place where the first of the peers is named
 */
@Experimental
public record PeerFile(String program, List<String> peers, List<Integer> ports, FilePlace place) {

    /** Passes requests on. */
    public static final String NGINX = "Nginx";

    /** Passes requests on. */
    public static final String APACHE = "Apache httpd";

    /** Collects measurements from its peers. */
    public static final String PROMETHEUS = "Prometheus";

    /** Shows what its peers collect. */
    public static final String GRAFANA = "Grafana";

    /** Passes log lines on to its peers. */
    public static final String LOGSTASH = "Logstash";

    /** Passes what others write to files on to its peers. */
    public static final String BEATS = "Filebeat";

    /** Passes log lines on to its peers. */
    public static final String PROMTAIL = "Promtail";

    /** Passes requests on, by a declarative file. */
    public static final String KONG = "Kong";

    public PeerFile {
        peers = List.copyOf(peers);
        ports = List.copyOf(ports);
    }
}
