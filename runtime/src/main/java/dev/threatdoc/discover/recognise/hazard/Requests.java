package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Requests whose addresses come out of requests. */
final class Requests implements Hazard {

    /** Types that make a request of the address that they are created with. */
    private static final Set<String> CREATED = Set.of(
            "org.apache.http.client.methods.HttpGet",
            "org.apache.http.client.methods.HttpPost",
            "org.apache.http.client.methods.HttpPut",
            "org.apache.http.client.methods.HttpDelete",
            "org.apache.http.client.methods.HttpHead",
            "org.apache.hc.client5.http.classic.methods.HttpGet",
            "org.apache.hc.client5.http.classic.methods.HttpPost",
            "org.apache.commons.httpclient.methods.GetMethod",
            "org.apache.commons.httpclient.methods.PostMethod",
            "org.springframework.core.io.UrlResource",
            "java.net.Socket");

    private static final Set<String> URL = Set.of("java.net.URL");
    private static final Pattern OPEN = Pattern.compile("openStream|openConnection|getContent");
    private static final Pattern REST = Pattern.compile(
            "getFor\\w+|postFor\\w+|patchFor\\w+|headFor\\w+|optionsFor\\w+" + "|exchange|execute|put|delete");
    private static final Pattern READ = Pattern.compile("read|toByteArray|toString|toFile|copyURLToFile|copy");
    private static final Map<String, Pattern> CALLED = Map.ofEntries(
            Map.entry("org.springframework.web.client.RestTemplate", REST),
            Map.entry("org.springframework.web.client.RestOperations", REST),
            Map.entry("org.springframework.boot.test.web.client.TestRestTemplate", REST),
            Map.entry("org.springframework.web.client.RestClient", Pattern.compile("create|uri|baseUrl")),
            Map.entry(
                    "org.springframework.web.reactive.function.client.WebClient",
                    Pattern.compile("create|uri|baseUrl")),
            Map.entry("org.jsoup.Jsoup", Pattern.compile("connect")),
            Map.entry("java.sql.DriverManager", Pattern.compile("getConnection")),
            Map.entry(
                    "cn.hutool.http.HttpUtil",
                    Pattern.compile("get|post|createGet|createPost|downloadFile|downloadString")),
            Map.entry("org.apache.http.client.fluent.Request", Pattern.compile("Get|Post|Put|Delete")),
            Map.entry("okhttp3.Request.Builder", Pattern.compile("url")),
            Map.entry("com.squareup.okhttp.Request.Builder", Pattern.compile("url")),
            Map.entry("java.net.http.HttpRequest", Pattern.compile("newBuilder|uri")),
            Map.entry("java.net.http.HttpRequest.Builder", Pattern.compile("uri")),
            Map.entry("jakarta.ws.rs.client.Client", Pattern.compile("target")),
            Map.entry("javax.ws.rs.client.Client", Pattern.compile("target")),
            Map.entry("jakarta.ws.rs.client.ClientBuilder", Pattern.compile("target")),
            Map.entry("io.vertx.ext.web.client.WebClient", Pattern.compile("getAbs|postAbs|requestAbs")));

    private static final Set<String> READERS =
            Set.of("org.apache.commons.io.IOUtils", "org.apache.commons.io.FileUtils", "javax.imageio.ImageIO");
    /** What {@link #READERS} read may be a file too; those that stand for an address are these. */
    private static final Set<String> ADDRESSES = Set.of("java.net.URL", "java.net.URI");

    @Override
    public Set<String> calls() {
        return Set.of(
                "openStream",
                "openConnection",
                "getContent",
                "getForObject",
                "getForEntity",
                "postForObject",
                "postForEntity",
                "postForLocation",
                "patchForObject",
                "headForHeaders",
                "optionsForAllow",
                "exchange",
                "execute",
                "put",
                "delete",
                "create",
                "uri",
                "baseUrl",
                "connect",
                "getConnection",
                "get",
                "post",
                "createGet",
                "createPost",
                "downloadFile",
                "downloadString",
                "Get",
                "Post",
                "Put",
                "Delete",
                "url",
                "newBuilder",
                "read",
                "toByteArray",
                "toString",
                "copyURLToFile",
                "copy",
                "target",
                "getAbs",
                "postAbs",
                "requestAbs");
    }

    @Override
    public Set<String> creations() {
        return Set.of(
                "HttpGet",
                "HttpPost",
                "HttpPut",
                "HttpDelete",
                "HttpHead",
                "GetMethod",
                "PostMethod",
                "UrlResource",
                "Socket");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        Optional<Expression> receiver = call.receiver();
        if (OPEN.matcher(call.name()).matches()) {
            receiver.filter(r -> isUrl(r))
                    .flatMap(r -> Leads.taint(call, r, body))
                    .ifPresent(t -> report(t, call, body, sightings));
            return;
        }
        boolean takes = call.rootType()
                        .filter(t -> CalledOn.isListed(call.name(), t, CALLED))
                        .isPresent()
                || (READ.matcher(call.name()).matches() && call.startsAt(READERS) && isAddress(call));
        if (takes) {
            call.argument(0).flatMap(a -> Leads.taint(call, a, body)).ifPresent(t -> report(t, call, body, sightings));
        }
    }

    private static boolean isUrl(Expression receiver) {
        return Expression.typeOf(receiver).filter(t -> t.isAny(URL)).isPresent()
                || (receiver instanceof Expression.Call call && call.name().equals("toURL"));
    }

    private static boolean isAddress(Expression.Call call) {
        return call.argument(0)
                .filter(a ->
                        Expression.typeOf(a).filter(t -> t.isAny(ADDRESSES)).isPresent()
                                || (a instanceof Expression.Call made && made.startsAt(ADDRESSES)))
                .isPresent();
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.type().isAny(CREATED) && !created.arguments().isEmpty()) {
            Leads.taint(created, created.arguments().get(0), body).ifPresent(t -> report(t, created, body, sightings));
        }
    }

    private static void report(Taint taint, Expression at, Body body, Sightings sightings) {
        sightings.ofRequest(WeaknessKinds.URL_FROM_REQUEST, taint, "decides where a request is sent", body, at);
    }
}
