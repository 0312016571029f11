package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Limits on how often and how much callers may send, and limits that are switched off. */
final class RateLimits implements Recogniser {

    private static final Map<String, Set<String>> TYPES = Map.of(
            "Bucket4j",
            Set.of(
                    "io.github.bucket4j.Bucket",
                    "io.github.bucket4j.BucketConfiguration",
                    "io.github.bucket4j.Bucket4j"),
            "Resilience4j",
            Set.of(
                    "io.github.resilience4j.ratelimiter.RateLimiter",
                    "io.github.resilience4j.ratelimiter.RateLimiterRegistry",
                    "io.github.resilience4j.bulkhead.Bulkhead"),
            "Guava",
            Set.of("com.google.common.util.concurrent.RateLimiter"),
            "Spring Cloud Gateway",
            Set.of(
                    "org.springframework.cloud.gateway.filter.ratelimit.RedisRateLimiter",
                    "org.springframework.cloud.gateway.filter.ratelimit.RateLimiter"));
    private static final Map<String, List<String>> ANNOTATIONS = Map.of(
            "Resilience4j",
            List.of(
                    "io.github.resilience4j.ratelimiter.annotation.RateLimiter",
                    "io.github.resilience4j.bulkhead.annotation.Bulkhead"),
            "MicroProfile",
            List.of("org.eclipse.microprofile.faulttolerance.Bulkhead"),
            "SmallRye",
            List.of("io.smallrye.faulttolerance.api.RateLimit"));
    private static final Pattern GATEWAY =
            Pattern.compile("(?i)spring\\.cloud\\.gateway\\..*filters\\[\\d+\\](\\.name)?");
    private static final Map<String, String> PREFIXES = Map.of(
            "zuul.ratelimit", "Zuul",
            "bucket4j.filters", "Bucket4j",
            "resilience4j.ratelimiter.instances", "Resilience4j");
    private static final List<String> SIZES = List.of(
            "spring.servlet.multipart.max-file-size",
            "spring.servlet.multipart.max-request-size",
            "spring.http.multipart.max-file-size",
            "server.tomcat.max-http-form-post-size",
            "server.tomcat.max-swallow-size",
            "server.tomcat.max-http-post-size",
            "server.jetty.max-http-form-post-size",
            "spring.codec.max-in-memory-size");

    @Override
    public void recognise(Module module, Notes notes) {
        TYPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(t -> module.uses(t.getValue()).ifPresent(e -> notes.tag(Tags.RATE_LIMIT, e, t.getKey())));
        ANNOTATIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(a -> module.annotated(a.getValue().toArray(String[]::new))
                        .ifPresent(e -> notes.tag(Tags.RATE_LIMIT, e, a.getKey())));
        Configuration configuration = module.configuration();
        configuration.below("spring.cloud.gateway").stream()
                .filter(e -> GATEWAY.matcher(e.key()).matches() && e.text().startsWith("RequestRateLimiter"))
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.RATE_LIMIT, Notes.evidence(e), "Spring Cloud Gateway"));
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(p -> !configuration.isFalse(p.getKey() + ".enabled"))
                .forEach(p -> configuration.below(p.getKey()).stream()
                        .findFirst()
                        .ifPresent(e -> notes.tag(Tags.RATE_LIMIT, Notes.evidence(e), p.getValue())));
        SIZES.stream()
                .flatMap(k -> configuration.find(k).stream())
                .filter(RateLimits::isUnlimited)
                .forEach(e -> notes.state(PropertyNames.HANDLES_RESOURCE_CONSUMPTION, false, Notes.evidence(e)));
    }

    private static boolean isUnlimited(ConfigEntry entry) {
        return entry.profile().isEmpty() && entry.text().strip().matches("-1\\w*");
    }
}
