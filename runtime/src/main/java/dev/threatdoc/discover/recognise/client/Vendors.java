package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Services on the internet that programs reach through their makers' own libraries, such as those that take payments.
 */
final class Vendors implements Recogniser {

    private record Vendor(String name, Set<String> types) {}

    private static final List<Vendor> VENDORS = List.of(
            new Vendor("Alipay", Set.of("com.alipay.api.AlipayClient", "com.alipay.api.DefaultAlipayClient")),
            new Vendor(
                    "Stripe",
                    Set.of(
                            "com.stripe.Stripe",
                            "com.stripe.StripeClient",
                            "com.stripe.model.Charge",
                            "com.stripe.model.PaymentIntent",
                            "com.stripe.model.checkout.Session")),
            new Vendor("PayPal", Set.of("com.paypal.base.rest.APIContext", "com.paypal.core.PayPalHttpClient")),
            new Vendor("Braintree", Set.of("com.braintreegateway.BraintreeGateway")),
            new Vendor("Twilio", Set.of("com.twilio.Twilio", "com.twilio.rest.api.v2010.account.Message")),
            new Vendor("SendGrid", Set.of("com.sendgrid.SendGrid")),
            new Vendor("Firebase", Set.of("com.google.firebase.FirebaseApp", "com.google.firebase.auth.FirebaseAuth")),
            new Vendor("Slack", Set.of("com.slack.api.Slack", "com.slack.api.bolt.App")),
            new Vendor(
                    "Telegram",
                    Set.of(
                            "org.telegram.telegrambots.bots.TelegramLongPollingBot",
                            "com.pengrad.telegrambot.TelegramBot")),
            new Vendor("GitHub", Set.of("org.kohsuke.github.GitHub", "org.kohsuke.github.GitHubBuilder")));

    @Override
    public void recognise(Module module, Notes notes) {
        for (Vendor vendor : VENDORS) {
            Optional<Evidence> used = module.uses(vendor.types());
            used.ifPresent(e ->
                    notes.sends(FarEnd.playing(Tags.EXTERNAL_WEBSITE, "").called(vendor.name()), "HTTPS", Map.of(), e));
        }
    }
}
