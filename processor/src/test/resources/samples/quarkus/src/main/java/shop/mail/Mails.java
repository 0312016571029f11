package shop.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class Mails {

    @Incoming("mails")
    @CircuitBreaker
    public void mail(Letter letter) {}

    @Scheduled(every = "1h")
    void tidy() {}
}
