package shop.web;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Dataflow;
import dev.threatdoc.annotation.Server;
import shop.orders.Orders;

/** What customers see. */
@Server
@Controls(isHardened = false)
class Web {

    @Dataflow("Order")
    Orders orders = new Orders();
}
