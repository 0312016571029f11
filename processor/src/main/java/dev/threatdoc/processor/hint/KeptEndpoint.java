package dev.threatdoc.processor.hint;

import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.processor.kept.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How an endpoint is kept from one compilation to the next. */
final class KeptEndpoint {

    private KeptEndpoint() {}

    /** Adds all of it but its place, which is that of what shows it. */
    static Columns add(Columns line, Endpoint endpoint) {
        Endpoint.Exchange exchange = endpoint.exchange();
        line.add(endpoint.protocol())
                .add(endpoint.method())
                .add(endpoint.path())
                .add(exchange.body())
                .add(exchange.answer())
                .add(exchange.consumes())
                .add(exchange.produces())
                .add(endpoint.access().name())
                .add(endpoint.roles())
                .add(exchange.parameters().size());
        exchange.parameters()
                .forEach(p -> line.add(p.name()).add(p.where().name()).add(p.type()));
        return KeptEvidence.add(line, endpoint.rules());
    }

    static Endpoint read(Columns columns, Place place) {
        String protocol = columns.text();
        String method = columns.text();
        String path = columns.text();
        String body = columns.text();
        String answer = columns.text();
        List<String> consumes = columns.texts();
        List<String> produces = columns.texts();
        Endpoint.Access access = Endpoint.Access.valueOf(columns.text());
        List<String> roles = columns.texts();
        List<Endpoint.Parameter> parameters = new ArrayList<>();
        for (int i = columns.number(); i > 0; i--) {
            String name = columns.text();
            Endpoint.Where where = Endpoint.Where.valueOf(columns.text());
            parameters.add(new Endpoint.Parameter(name, where, columns.text()));
        }
        List<Evidence> rules = KeptEvidence.read(columns);
        return new Endpoint(
                "",
                protocol,
                method,
                path,
                new Endpoint.Exchange(parameters, body, answer, consumes, produces),
                new AccessDecision(access, new TreeSet<>(roles), rules),
                place);
    }
}
