package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jakarta Messaging by its own interfaces, message-driven beans and Micronaut; the broker is what the clients tell. */
final class JmsClients implements Recogniser {

    private static final String MICRONAUT = "io.micronaut.jms.annotations.";
    private static final Set<String> DRIVEN = both("ejb.MessageDriven");
    private static final Set<String> IBM = Set.of(
            "com.ibm.mq.jms.MQConnectionFactory",
            "com.ibm.mq.jms.MQQueueConnectionFactory",
            "com.ibm.mq.jakarta.jms.MQConnectionFactory",
            "com.ibm.msg.client.jms.JmsConnectionFactory");

    private static final Broker BROKER = Broker.of("", "JMS broker", "JMS")
            .addresses(
                    "quarkus.artemis.url",
                    "quarkus.qpid-jms.url",
                    "spring.activemq.broker-url",
                    "spring.artemis.broker-url",
                    "micronaut.jms.activemq.classic.connection-string",
                    "micronaut.jms.activemq.artemis.connection-string")
            .passwords("quarkus.artemis.password", "quarkus.qpid-jms.password", "spring.activemq.password")
            .clients(
                    "org.apache.activemq.ActiveMQConnectionFactory",
                    "org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory",
                    "org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory",
                    "org.apache.qpid.jms.JmsConnectionFactory")
            .listeners(
                    Listener.receiving(MICRONAUT + "JMSListener", MICRONAUT + "Queue"),
                    Listener.sending(MICRONAUT + "JMSProducer", MICRONAUT + "Queue"))
            .uses(
                    Use.sending(
                            both("jms.JMSContext", "jms.JMSProducer", "jms.MessageProducer", "jms.QueueSender"),
                            0,
                            "send"),
                    Use.sending(both("jms.Session"), 0, "createProducer"),
                    Use.receiving(
                            both("jms.JMSContext", "jms.Session"),
                            0,
                            "createConsumer",
                            "createDurableConsumer",
                            "createSharedConsumer"));

    private static Set<String> both(String... names) {
        return Stream.of(names)
                .flatMap(n -> Stream.of("javax." + n, "jakarta." + n))
                .collect(Collectors.toSet());
    }

    @Override
    public void recognise(Module module, Notes notes) {
        Broker broker = broker(module);
        broker.recognise(module, notes);
        broker.recognise(module, driven(module), notes);
    }

    private static Broker broker(Module module) {
        if (module.uses(IBM).isPresent()) {
            return BROKER.as("IBM MQ", "IBM MQ");
        }
        boolean isActive = module.uses(BROKER.clients()).isPresent()
                || module.configuration()
                        .find(BROKER.addresses().toArray(String[]::new))
                        .isPresent()
                || module.dependency(
                                "quarkus-artemis-jms",
                                "activemq-client",
                                "artemis-jakarta-client",
                                "artemis-jms-client")
                        .isPresent();
        return isActive ? BROKER.as("ActiveMQ", "ActiveMQ") : BROKER;
    }

    private static List<Traffic> driven(Module module) {
        Texts texts = new Texts(module.code());
        List<Traffic> all = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            CodeAnnotation.findAny(type.annotations(), DRIVEN)
                    .ifPresent(a -> all.add(new Traffic(true, destinations(a, type, texts), Notes.evidence(a))));
        }
        return all;
    }

    /** The last part of the names under which an application server knows the queues of a message-driven bean. */
    private static List<String> destinations(CodeAnnotation driven, CodeType type, Texts texts) {
        return Stream.concat(
                        driven.values("mappedName").stream(),
                        driven.values("activationConfig").stream()
                                .flatMap(v -> v instanceof Expression.Nested nested
                                        ? destination(nested.annotation(), type, texts)
                                        : Stream.of()))
                .flatMap(v -> texts.of(v, type).stream())
                .map(n -> n.substring(n.lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }

    private static Stream<Expression> destination(CodeAnnotation property, CodeType type, Texts texts) {
        boolean names = property.value("propertyName")
                .flatMap(v -> texts.of(v, type))
                .filter(n -> n.equals("destination") || n.equals("destinationLookup"))
                .isPresent();
        return names ? property.value("propertyValue").stream() : Stream.of();
    }
}
