package dev.threatdoc.examples.shop;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Dataflow;
import dev.threatdoc.annotation.Server;
import java.util.ArrayList;
import java.util.List;

/** Takes orders: SR1 applies to it, and DF1 to the two flows of which nobody says that they are authenticated. */
@Server("Shop")
@Controls(isHardened = false)
final class Shop {

    private final List<String> orders = new ArrayList<>();

    @Dataflow(value = "Order", from = Customer.class, authenticatedWith = true)
    void order(String article) {
        orders.add(article);
    }

    @Dataflow(value = "Rate", from = Customer.class, authenticatedWith = false)
    boolean rate(int stars) {
        return stars >= 1 && stars <= 5;
    }

    @Dataflow(value = "Count", from = Customer.class)
    int count() {
        return orders.size();
    }
}
