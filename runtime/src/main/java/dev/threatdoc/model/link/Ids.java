package dev.threatdoc.model.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ids made of names, so that they stay while the rest of the model changes.
 *
 * <p>An id is the name in lower-case words joined by hyphens. Only where two names of one group come to the same words
 * do both get a few characters of a hash behind them.
 */
final class Ids {

    private static final int MOST_WORDS = 60;

    private Ids() {}

    /**
     * The ids of a group of names.
     *
     * @param prefix what comes before each id, such as {@code flow/}
     * @param names the names, in the order in which the ids are wanted
     * @param discriminators what tells two items of one name apart, parallel to the names
     */
    static List<String> of(String prefix, List<String> names, List<String> discriminators) {
        Map<String, Integer> uses = new HashMap<>();
        List<String> slugs = names.stream().map(Ids::slug).toList();
        slugs.forEach(s -> uses.merge(s, 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String slug = slugs.get(i);
            if (slug.isEmpty() || uses.getOrDefault(slug, 0) > 1) {
                String hash = hash(names.get(i) + '\0' + discriminators.get(i));
                slug = slug.isEmpty() ? hash : slug + "-" + hash;
            }
            int count = taken.merge(slug, 1, Integer::sum);
            ids.add(prefix + (count == 1 ? slug : slug + "-" + count));
        }
        return ids;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        words = words.replaceAll("^-+|-+$", "");
        return words.length() <= MOST_WORDS
                ? words
                : words.substring(0, MOST_WORDS).replaceFirst("(?<!-)-+$", "");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
