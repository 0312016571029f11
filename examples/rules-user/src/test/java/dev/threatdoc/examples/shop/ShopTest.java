package dev.threatdoc.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules in the jar were used when this module was compiled. */
final class ShopTest {

    private static final Pattern FINDING = Pattern.compile("\"id\": \"([^\"]+@[^\"]+)\"");

    @Test
    void rulesFoundWhatTheyLookFor() throws Exception {
        String model;
        try (InputStream in = ShopTest.class.getResourceAsStream("/META-INF/threatdoc/model.json")) {
            model = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(FINDING.matcher(model).results().map((MatchResult r) -> r.group(1)))
                .containsExactly("SR1@shop", "DF1@flow/count", "DF1@flow/rate");
        assertThat(model)
                .contains("\"catalog\": \"dev.threatdoc.examples.rules.UnauthenticatedDataflow\"")
                .contains("\"text\": \"Customer sends without proof to Shop\"");
    }

    @Test
    void takesOrders() {
        Shop shop = new Shop();
        shop.order("A book");

        assertThat(shop.count()).isEqualTo(1);
        assertThat(shop.rate(6)).isFalse();
    }
}
