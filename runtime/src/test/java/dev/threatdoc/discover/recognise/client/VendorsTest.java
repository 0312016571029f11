package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class VendorsTest {

    @Test
    void knowsTheLibrariesOfServicesOnTheInternet() {
        assertThat(Modules.java("class A { void pay() { com.stripe.model.PaymentIntent.create(null); } }")
                        .connectionsSeenBy(new Vendors()))
                .containsExactly("-> external-website|Stripe HTTPS");
        assertThat(Modules.java("class A { com.alipay.api.AlipayClient client; }")
                        .connectionsSeenBy(new Vendors()))
                .containsExactly("-> external-website|Alipay HTTPS");
        assertThat(Modules.java("class A { Stripe stripe; }").seenBy(new Vendors()))
                .isEmpty();
    }
}
