package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests whose addresses come out of requests. */
final class Requests implements Hazard {

    /** Types that make a request of the URL that they are created with. */
    private static final Set<String> CREATED = Set.of(
            "org.apache.http.client.methods.HttpGet",
            "org.apache.http.client.methods.HttpPost",
            "org.apache.http.client.methods.HttpPut",
            "org.apache.http.client.methods.HttpDelete",
            "org.apache.http.client.methods.HttpHead",
            "org.apache.hc.client5.http.classic.methods.HttpGet",
            "org.apache.hc.client5.http.classic.methods.HttpPost",
            "org.apache.commons.httpclient.methods.GetMethod",
            "org.apache.commons.httpclient.methods.PostMethod");

    private static final Set<String> URL = Set.of("java.net.URL", "java.net.URI");
    private static final Set<String> OPEN =
            Set.of("openStream", "openConnection", "getContent", "toByteArray", "copy", "read");
    private static final Set<String> REST =
            Set.of("org.springframework.web.client.RestTemplate", "org.springframework.web.client.RestOperations");
    private static final Map<String, Pattern> CALLED = Map.of(
            "org.jsoup.Jsoup", Pattern.compile("connect|parse"),
            "java.sql.DriverManager", Pattern.compile("getConnection"),
            "cn.hutool.http.HttpUtil", Pattern.compile("get|post|createGet|createPost|downloadFile|downloadString"),
            "org.apache.http.client.fluent.Request", Pattern.compile("Get|Post|Put|Delete"),
            "okhttp3.Request.Builder", Pattern.compile("url"),
            "com.squareup.okhttp.Request.Builder", Pattern.compile("url"),
            "java.net.http.HttpRequest", Pattern.compile("newBuilder"),
            "org.apache.commons.io.IOUtils", Pattern.compile("toByteArray|toString"),
            "org.springframework.web.reactive.function.client.WebClient", Pattern.compile("create|uri"));
    private static final Pattern REST_METHOD =
            Pattern.compile("(get|post|patch|head|options|exchange|execute|put|delete).*");
    private static final Pattern NO_HOST = Pattern.compile("(?s)(\\w+:(//)?)?");

    @Override
    public void look(Body body, Sightings sightings) {
        if (body.outside().isEmpty() && body.calls().noneMatch(body::isOutside)) {
            return;
        }
        body.creations(CREATED)
                .filter(n -> n.arguments().stream().limit(1).anyMatch(a -> choosesHost(n, a, body)))
                .forEach(n -> report("new " + n.type().simpleName() + "() with an address", body, n, sightings));
        body.creations(URL)
                .filter(n ->
                        body.callsAny(OPEN) && n.arguments().stream().limit(1).anyMatch(a -> choosesHost(n, a, body)))
                .forEach(n -> report("new " + n.type().simpleName() + "() with an address", body, n, sightings));
        body.calls()
                .filter(Requests::isRequest)
                .filter(c -> c.argument(0).filter(a -> choosesHost(c, a, body)).isPresent())
                .forEach(c -> report(c.name() + "() with an address", body, c, sightings));
    }

    private static boolean isRequest(Expression.Call call) {
        return call.rootType()
                .filter(t -> (t.isAny(REST) && REST_METHOD.matcher(call.name()).matches())
                        || t.candidates().stream()
                                .flatMap(n -> Stream.ofNullable(CALLED.get(n)))
                                .anyMatch(p -> p.matcher(call.name()).matches()))
                .isPresent();
    }

    /** Whether the part of an address that says where it leads comes out of the request. */
    private static boolean choosesHost(Expression use, Expression address, Body body) {
        return !body.isGuarded(use, address)
                && body.valuesOf(address).stream().anyMatch(v -> {
                    if (!(v instanceof Expression.Concat concat)) {
                        return body.isOutside(v);
                    }
                    Expression start = concat.parts().get(0);
                    boolean open = start instanceof Expression.Literal literal
                            && NO_HOST.matcher(String.valueOf(literal.value())).matches();
                    return body.isOutside(start) || (open && body.isOutside(v));
                });
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.URL_FROM_REQUEST, words + " out of a request", body, at, PropertyNames.VALIDATES_INPUT);
    }
}
