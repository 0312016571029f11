package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;

@SpringBootApplication
public class Gateway {
    RouteLocator routes(RouteLocatorBuilder builder) {
        return builder.routes().route("orders", r -> r.path("/orders/**").uri("lb://orders")).build();
    }
}
