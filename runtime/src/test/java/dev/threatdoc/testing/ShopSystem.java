package dev.threatdoc.testing;

import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A system of 20 elements of all kinds, 35 flows and 4 nested boundaries, to look at drawings of some size. */
public final class ShopSystem {

    private final Sample sample = new Sample();
    private int order;

    private ShopSystem() {}

    /** The system. */
    public static ThreatModel model(boolean mergeResponses) {
        Facts facts = new ShopSystem().facts();
        ModelSettings settings = new ModelSettings(false, mergeResponses, false, OnDuplicates.NO_ACTION);
        SystemOverview system = new SystemOverview(
                "Book shop with an assistant", "Sells books, and talks about them.", settings, List.of(), Place.NONE);
        return Linker.link(facts.withSystems(List.of(system))).model().orElseThrow();
    }

    /** The system with findings of all severities, spread evenly. */
    public static Analysis rated(boolean mergeResponses) {
        ThreatModel model = model(mergeResponses);
        Map<String, Level> worst = new LinkedHashMap<>();
        Analysis none = Threats.none(model);
        int i = 0;
        for (Subject subject : none.graph().subjects()) {
            if (i % 6 < 5 && subject.inScope()) {
                worst.put(subject.name(), Level.values()[i % 6]);
            }
            i++;
        }
        return Threats.rated(model, worst);
    }

    private Facts facts() {
        sample.boundary("Internet", "")
                .boundary("Company network", "")
                .boundary("Cloud account", "Company network")
                .boundary("Data centre", "Company network")
                .boundary("Vault", "Data centre");
        sample.element(Kinds.ACTOR, "Customer", "Internet", List.of())
                .element(Kinds.ACTOR, "Operator", "Company network", List.of(), "isAdmin=true")
                .element(Kinds.ACTOR, "Publisher", "Internet", List.of())
                .element(Kinds.EXTERNAL_ENTITY, "Payment provider", "Internet", List.of(), "inScope=false")
                .element(Kinds.EXTERNAL_ENTITY, "Parcel service", "Internet", List.of())
                .element(Kinds.SERVER, "Web shop", "Cloud account", List.of())
                .element(Kinds.SERVER, "Order API", "Cloud account", List.of())
                .element(Kinds.SERVER, "Search service", "Cloud account", List.of())
                .element(Kinds.SERVER, "Identity provider", "Data centre", List.of())
                .element(Kinds.LAMBDA, "Thumbnail maker", "Cloud account", List.of())
                .element(Kinds.LLM, "Book assistant model", "Cloud account", List.of())
                .element(Kinds.AGENT, "Buying agent", "Cloud account", List.of())
                .element(Kinds.SET_OF_PROCESSES, "Mail workers", "Data centre", List.of())
                .element(Kinds.PROCESS, "Nightly accounting run", "Data centre", List.of())
                .element(Kinds.PROCESS, "Log shipper", "Cloud account", List.of())
                .element(Kinds.DATASTORE, "Orders", "Data centre", List.of())
                .element(Kinds.DATASTORE, "Catalogue", "Data centre", List.of())
                .element(Kinds.DATASTORE, "Cover images", "Cloud account", List.of())
                .element(Kinds.DATASTORE, "Card tokens and refunds of the last ten years", "Vault", List.of())
                .element(Kinds.ELEMENT, "Office printer", "Company network", List.of());
        pair("Browse and search", "Page", "Customer", "Web shop", "HTTPS", 443);
        pair("Log in", "Session cookie", "Customer", "Identity provider", "HTTPS", 443);
        pair("Search words", "Hits", "Web shop", "Search service", "gRPC", 9090);
        pair("Query", "Rows", "Search service", "Catalogue", "JDBC", 5432);
        pair("Question about a book", "Answer", "Web shop", "Book assistant model", "HTTPS", 443);
        pair("Place order", "Confirmation", "Web shop", "Order API", "HTTPS", 8443);
        pair("Save order", "Key", "Order API", "Orders", "JDBC", 5432);
        pair("Charge the card of the customer", "Receipt", "Order API", "Payment provider", "HTTPS", 443);
        pair("Keep token", "Done", "Order API", "Card tokens and refunds of the last ten years", "TLS", 6380);
        one("Order wanted", "Customer", "Buying agent", "HTTPS", 443);
        pair("Next step?", "Tool call", "Buying agent", "Book assistant model", "HTTPS", 443);
        one("Order on behalf of a customer", "Buying agent", "Order API", "HTTPS", 8443);
        one("Upload cover", "Publisher", "Web shop", "HTTPS", 443);
        one("Store cover", "Web shop", "Cover images", "S3", 443);
        one("New object", "Cover images", "Thumbnail maker", "", -1);
        one("Thumbnail", "Thumbnail maker", "Cover images", "S3", 443);
        one("Parcel label", "Order API", "Parcel service", "SOAP", 80);
        one("Mail to send", "Order API", "Mail workers", "AMQP", 5671);
        one("Mail", "Mail workers", "Customer", "SMTP", 25);
        pair("Orders of the day", "Rows of the day", "Nightly accounting run", "Orders", "JDBC", 5432);
        one("Invoice", "Nightly accounting run", "Office printer", "IPP", 631);
        one("Log lines", "Web shop", "Log shipper", "", -1);
        one("Change price", "Operator", "Catalogue", "JDBC", 5432);
        pair("Check token", "Claims", "Order API", "Identity provider", "HTTPS", 443);
        return sample.facts();
    }

    private void one(String name, String source, String sink, String protocol, int port) {
        order++;
        sample.flow(name, source, sink, "protocol=" + protocol, "dstPort=" + port, "order=" + order);
    }

    private void pair(String name, String back, String source, String sink, String protocol, int port) {
        one(name, source, sink, protocol, port);
        order++;
        sample.flow(back, sink, source, name, List.of(), "protocol=" + protocol, "order=" + order);
    }
}
