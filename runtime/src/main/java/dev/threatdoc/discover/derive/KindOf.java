package dev.threatdoc.discover.derive;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kind of element something is, by its tags. */
final class KindOf {

    /** What runs a system, as opposed to carrying out its task. */
    static final Set<Tag> INFRASTRUCTURE = Set.of(
            Tags.CONFIGURATION_SERVER,
            Tags.SERVICE_DISCOVERY,
            Tags.GATEWAY,
            Tags.WEB_SERVER,
            Tags.MESSAGE_BROKER,
            Tags.TRACING_SERVER,
            Tags.METRICS_SERVER,
            Tags.MONITORING_SERVER,
            Tags.MONITORING_DASHBOARD,
            Tags.ADMINISTRATION_SERVER,
            Tags.LOGGING_SERVER,
            Tags.DEVELOPMENT_TOOL,
            Tags.SEARCH_ENGINE,
            Tags.CACHE,
            Tags.AUTHORIZATION_SERVER);

    /** What no gateway passes requests of users on to of itself; that for whoever issues tokens, they do. */
    static final Set<Tag> UNFRONTED = INFRASTRUCTURE.stream()
            .filter(t -> !t.equals(Tags.AUTHORIZATION_SERVER))
            .collect(Collectors.toUnmodifiableSet());

    /** What keeps data for others. */
    static final Set<Tag> STORES = Set.of(
            Tags.DATABASE, Tags.EXTERNAL_DATABASE, Tags.CACHE, Tags.SEARCH_ENGINE, Tags.DIRECTORY, Tags.OBJECT_STORE);

    /** What belongs to somebody else by its nature. */
    static final Set<Tag> OUTSIDE =
            Set.of(Tags.MAIL_SERVER, Tags.EXTERNAL_WEBSITE, Tags.CONFIGURATION_REPOSITORY, Tags.USER);

    /** How a tool server is marked that whoever uses it starts itself. */
    private static final String STARTED = "stdio";

    private KindOf() {}

    /**
     * Whether it runs the system. A program with a task of its own does not, though it may show on pages of its own how
     * it fares: it answers requests and, to do so, uses others.
     */
    static boolean isInfrastructure(Node node, Collection<Link> links) {
        boolean onlyShows = INFRASTRUCTURE.stream().filter(node::has).allMatch(Tags.MONITORING_DASHBOARD::equals);
        return node.hasAny(INFRASTRUCTURE) && !(onlyShows && node.has(Tags.ENDPOINTS) && usesOthers(node, links));
    }

    private static boolean usesOthers(Node node, Collection<Link> links) {
        return node.has(Tags.IN_MEMORY_DATABASE)
                || links.stream()
                        .anyMatch(l -> l.source().is(node)
                                && !l.edge().has(Tags.REGISTRATION)
                                && !l.sink().hasAny(INFRASTRUCTURE));
    }

    static ElementKind node(Node node) {
        if (node.has(Tags.USER)) {
            return Kinds.ACTOR;
        }
        if (node.hasAny(STORES) || node.has(Tags.MESSAGE_BROKER)) {
            return Kinds.DATASTORE;
        }
        if (node.has(Tags.LANGUAGE_MODEL)) {
            return Kinds.LLM;
        }
        if (node.has(Tags.AGENT)) {
            return Kinds.AGENT;
        }
        if (node.values(Tags.TOOL_SERVER).contains(STARTED) && !node.isOurs()) {
            return Kinds.PROCESS;
        }
        if (node.has(Tags.CLOUD_FUNCTION) && !node.has(Tags.ENDPOINTS)) {
            return Kinds.LAMBDA;
        }
        if (node.hasAny(OUTSIDE) || (!node.isOurs() && !node.hasAny(INFRASTRUCTURE))) {
            return Kinds.EXTERNAL_ENTITY;
        }
        boolean answers = node.has(Tags.ENDPOINTS)
                || node.hasAny(INFRASTRUCTURE)
                || !node.program().ports().isEmpty();
        return answers ? Kinds.SERVER : Kinds.PROCESS;
    }
}
