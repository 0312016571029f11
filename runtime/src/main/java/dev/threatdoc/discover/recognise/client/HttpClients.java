package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls of HTTP clients with the URLs that they name: RestTemplate, RestClient, WebClient, JAX-RS, java.net.http,
 * OkHttp, Retrofit, Apache's, and services that are asked for by their names.
 */
final class HttpClients implements Recogniser {

    /** Methods whose first argument is a URL, whatever they are called on. */
    private static final Set<String> TAKE_URL = Set.of(
            "getForObject",
            "getForEntity",
            "postForObject",
            "postForEntity",
            "postForLocation",
            "patchForObject",
            "headForHeaders",
            "optionsForAllow",
            "exchange",
            "baseUrl",
            "rootUri",
            "setDefaultUri");

    /** Methods whose first argument is a URL if they are called on a client. */
    private static final Set<String> TAKE_URL_ON_CLIENTS = Set.of(
            "execute",
            "put",
            "delete",
            "get",
            "post",
            "uri",
            "url",
            "baseUri",
            "target",
            "create",
            "newBuilder",
            // Apache's fluent requests, Micronaut's and Jetty's
            "Get",
            "Post",
            "Put",
            "Delete",
            "GET",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "newRequest",
            // Vert.x
            "getAbs",
            "postAbs",
            "putAbs",
            "deleteAbs",
            "requestAbs",
            // AsyncHttpClient, Jersey 1, Hutool
            "prepareGet",
            "preparePost",
            "preparePut",
            "prepareDelete",
            "resource",
            "createGet",
            "createPost");

    /** Methods whose receiver is a URL. */
    private static final Set<String> ON_URL = Set.of("openConnection", "openStream");

    private static final List<String> CLIENTS = List.of(
            "org.springframework.web",
            "org.springframework.http",
            "org.springframework.security.oauth2.client",
            "java.net.http",
            "okhttp3",
            "com.squareup.okhttp",
            "retrofit2",
            "javax.ws.rs",
            "jakarta.ws.rs",
            "org.apache.http",
            "org.apache.hc",
            "kong.unirest",
            "com.mashape.unirest",
            "com.github.kevinsawicki.http",
            "feign",
            "reactor.netty.http",
            "org.eclipse.microprofile.rest.client",
            "io.quarkus.rest.client.reactive",
            "io.micronaut.http",
            "io.vertx.ext.web.client",
            "io.vertx.mutiny.ext.web.client",
            "org.asynchttpclient",
            "org.eclipse.jetty.client",
            "com.sun.jersey.api.client",
            "cn.hutool.http");

    /** Clients with URLs of their own that other recognisers know more of. */
    private static final List<String> NOT_HERE =
            List.of("dev.langchain4j", "org.springframework.ai", "io.modelcontextprotocol");

    private static final String APACHE = "org.apache.http.client.methods.";
    private static final String APACHE_5 = "org.apache.hc.client5.http.classic.methods.";

    private static final Set<String> CREATED_WITH_URL = Set.of(
            APACHE + "HttpGet",
            APACHE + "HttpPost",
            APACHE + "HttpPut",
            APACHE + "HttpDelete",
            APACHE + "HttpPatch",
            APACHE + "HttpHead",
            APACHE_5 + "HttpGet",
            APACHE_5 + "HttpPost",
            APACHE_5 + "HttpPut",
            APACHE_5 + "HttpDelete",
            APACHE_5 + "HttpPatch",
            APACHE_5 + "HttpHead",
            "com.google.api.client.http.GenericUrl",
            "org.springframework.web.util.DefaultUriBuilderFactory",
            "org.springframework.hateoas.client.Traverson",
            "org.springframework.http.RequestEntity");

    /** Methods that ask a registry or a load balancer for a service by its name. */
    private static final Map<String, Set<String>> TAKE_NAME = Map.of(
            "choose", Set.of("org.springframework.cloud.client.loadbalancer.LoadBalancerClient"),
            "execute", Set.of("org.springframework.cloud.client.loadbalancer.LoadBalancerClient"),
            "getInstances",
                    Set.of(
                            "org.springframework.cloud.client.discovery.DiscoveryClient",
                            "org.springframework.cloud.client.discovery.ReactiveDiscoveryClient"),
            "getNextServerFromEureka",
                    Set.of("com.netflix.discovery.EurekaClient", "com.netflix.discovery.DiscoveryClient"),
            "getApplication", Set.of("com.netflix.discovery.EurekaClient"));

    private static final String BALANCED = "org.springframework.cloud.client.loadbalancer.LoadBalanced";

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        boolean balanced = module.annotated(BALANCED).isPresent();
        module.code().calls().forEach(call -> {
            Expression.Call expression = call.expression();
            argument(expression).stream()
                    .flatMap(a -> urls(a, call, module, texts))
                    .forEach(u -> connect(u, balanced, module, Notes.evidence(call), notes));
            Set<String> askers = TAKE_NAME.getOrDefault(expression.name(), Set.of());
            if (!askers.isEmpty()
                    && expression.rootType().filter(t -> t.isAny(askers)).isPresent()) {
                expression.argument(0).stream()
                        .flatMap(a -> texts.all(a, call).stream())
                        .map(module.configuration()::resolve)
                        .forEach(n -> notes.sends(
                                ServerLists.named(n, module.configuration()),
                                "HTTP",
                                Map.of(Tags.LOAD_BALANCER, List.of()),
                                Notes.evidence(call)));
            }
        });
        module.code()
                .creations()
                .filter(c -> c.expression().type().isAny(CREATED_WITH_URL))
                .forEach(c -> c.expression().arguments().stream()
                        .limit(1)
                        .flatMap(a -> urls(a, c, module, texts))
                        .forEach(u -> connect(
                                u,
                                balanced,
                                module,
                                new Evidence("new " + c.expression().type().simpleName() + "()", c.place()),
                                notes)));
    }

    /** What would be the URL, if the call is one of a client. */
    private static Optional<Expression> argument(Expression.Call call) {
        if (ON_URL.contains(call.name())) {
            return call.receiver();
        }
        boolean takes = TAKE_URL.contains(call.name())
                || (TAKE_URL_ON_CLIENTS.contains(call.name())
                        && call.rootType()
                                .filter(t -> CLIENTS.stream().anyMatch(t::isBelow))
                                .isPresent());
        boolean isOthers = call.rootType()
                .filter(t -> NOT_HERE.stream().anyMatch(t::isBelow))
                .isPresent();
        return takes && !isOthers && !call.follows("route") ? call.argument(0) : Optional.empty();
    }

    private static Stream<String> urls(
            Expression expression, Site<? extends Expression> site, Module module, Texts texts) {
        return texts.all(expression, site).stream()
                .map(module.configuration()::resolve)
                .map(String::strip)
                // Of the scheme that the client has anyway, as one has that a registry tells where to.
                .map(t -> t.matches("(?s)//[A-Za-z].*") ? "http:" + t : t)
                .filter(t -> t.matches("(?s)(https?|wss?|lb)://(?!(https?|lb):)[\\w\\[].*")
                        || !UnreadSettings.services(t).isEmpty());
    }

    private static void connect(String url, boolean balanced, Module module, Evidence evidence, Notes notes) {
        List<String> unread = UnreadSettings.services(url);
        if (!unread.isEmpty()) {
            unread.forEach(n -> notes.sends(FarEnd.named(n).ifKnown(), "HTTP", Map.of(), evidence));
            return;
        }
        String host = url.replaceAll("(?s)^\\w+://|[/?#].*$", "");
        // A balanced client takes the host for the name of a service.
        boolean byName = url.startsWith("lb:") || (balanced && host.matches("[A-Za-z][\\w-]*"));
        notes.sends(
                ServerLists.listed(host, module.configuration())
                        .filter(e -> byName)
                        .orElseGet(() -> FarEnd.at(url)),
                url.startsWith("https") || url.startsWith("wss") ? "HTTPS" : "HTTP",
                byName ? Map.of(Tags.LOAD_BALANCER, List.of()) : Map.of(),
                evidence);
    }
}
