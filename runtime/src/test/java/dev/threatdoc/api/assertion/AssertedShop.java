package dev.threatdoc.api.assertion;

import dev.threatdoc.api.Threatdoc;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A system about which there is something to say: two servers, a boundary, data on its way, endpoints. */
final class AssertedShop {

    private static final String MODEL = """
            {"format": "threatdoc-model", "version": 1, "name": "shop",
             "boundaries": [{"id": "dmz", "name": "DMZ"}],
             "data": [{"id": "card", "name": "Card"}, {"id": "book", "name": "Book"}],
             "elements": [
              {"id": "user", "kind": "Actor", "name": "User"},
              {"id": "web", "kind": "Server", "name": "Web", "inBoundary": "dmz",
               "controls": {"isHardened": {"value": true, "provenance": "declared",
                 "source": {"file": "shop/Web.java", "line": 5, "type": "shop.Web"}}},
               "source": {"file": "shop/Web.java", "line": 4, "type": "shop.Web"}},
              {"id": "orders", "kind": "Server", "name": "Orders",
               "controls": {"isHardened": {"value": false, "provenance": "declared",
                 "source": {"file": "shop/Orders.java", "line": 8, "type": "shop.Orders"}}},
               "source": {"file": "shop/Orders.java", "line": 7, "type": "shop.Orders"}},
              {"id": "twin/1", "kind": "Server", "name": "Twin"},
              {"id": "twin/2", "kind": "Server", "name": "Twin", "inBoundary": "dmz"}],
             "flows": [
              {"id": "visit", "name": "Visit", "from": "user", "to": "web", "data": ["book"],
               "properties": {"protocol": {"value": "HTTPS", "provenance": "declared"},
                "authenticatedWith": {"value": true, "provenance": "declared"}},
               "controls": {"isEncrypted": {"value": true, "provenance": "declared"}}},
              {"id": "pay", "name": "Pay", "from": "user", "to": "web", "data": ["card"],
               "controls": {"isEncrypted": {"value": true, "provenance": "declared"}},
               "source": {"file": "shop/Web.java", "line": 20, "type": "shop.Web"}},
              {"id": "order", "name": "Order", "from": "web", "to": "orders",
               "source": {"file": "shop/Web.java", "line": 30, "type": "shop.Web"}}],
             "endpoints": [
              {"element": "orders", "method": "DELETE", "path": "/orders/{id}", "access": "restricted",
               "roles": ["ADMIN"], "rules": [{"text": "hasRole(\\"ADMIN\\")", "file": "shop/Rules.java", "line": 3}],
               "source": {"file": "shop/Orders.java", "line": 12, "type": "shop.Orders"}},
              {"element": "orders", "method": "PUT", "path": "/orders/{id}", "access": "restricted",
               "roles": ["ADMIN", "CLERK"],
               "source": {"file": "shop/Orders.java", "line": 14, "type": "shop.Orders"}},
              {"element": "orders", "method": "GET", "path": "/orders", "access": "authenticated", "roles": [],
               "source": {"file": "shop/Orders.java", "line": 16, "type": "shop.Orders"}},
              {"element": "web", "method": "*", "path": "/", "access": "anybody", "roles": [],
               "source": {"file": "shop/Web.java", "line": 18, "type": "shop.Web"}},
              {"element": "web", "method": "GET", "path": "/odd", "access": "unknown", "roles": [],
               "source": {"file": "shop/Web.java", "line": 22, "type": "shop.Web"}}]}
            """;

    private AssertedShop() {}

    /** It, judged by the catalog that people read. */
    static Analysis analysis(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.json"), MODEL);
        return Threatdoc.create().catalogs(List.of("core")).analyze(file).orThrow();
    }
}
