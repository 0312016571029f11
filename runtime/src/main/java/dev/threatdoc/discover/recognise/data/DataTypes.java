package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types of a program hold the data that it exchanges with others or keeps. */
final class DataTypes {

    private static final Set<String> STORED = Set.of(
            "javax.persistence.Entity",
            "jakarta.persistence.Entity",
            "javax.persistence.Embeddable",
            "jakarta.persistence.Embeddable",
            "org.springframework.data.mongodb.core.mapping.Document",
            "org.springframework.data.elasticsearch.annotations.Document",
            "org.springframework.data.couchbase.core.mapping.Document",
            "org.springframework.data.relational.core.mapping.Table",
            "org.springframework.data.cassandra.core.mapping.Table",
            "org.springframework.data.redis.core.RedisHash",
            "org.springframework.data.neo4j.core.schema.Node",
            "io.micronaut.data.annotation.MappedEntity",
            "io.quarkus.mongodb.panache.common.MongoEntity",
            "com.baomidou.mybatisplus.annotation.TableName");

    /** What is stored within something else. */
    private static final Set<String> PARTS = Set.of("javax.persistence.Embeddable", "jakarta.persistence.Embeddable");

    private static final Set<String> STORED_BASES = Set.of(
            "io.quarkus.hibernate.orm.panache.PanacheEntity",
            "io.quarkus.hibernate.orm.panache.PanacheEntityBase",
            "io.quarkus.hibernate.reactive.panache.PanacheEntity");

    private static final Set<String> MAPPERS = Set.of("org.apache.ibatis.annotations.Mapper");

    private static final Pattern WRITES = Pattern.compile("(insert|update|save|add|create|replace|batch).*");

    /** The annotations of methods that take requests or messages. */
    private static final Pattern HANDLER = Pattern.compile(
            "org\\.springframework\\.web\\.bind\\.annotation\\.(Request|Get|Post|Put|Delete|Patch)Mapping"
                    + "|(javax|jakarta)\\.ws\\.rs\\.(GET|POST|PUT|DELETE|PATCH)"
                    + "|io\\.micronaut\\.http\\.annotation\\.(Get|Post|Put|Delete|Patch)"
                    + "|org\\.springframework\\.messaging\\.handler\\.annotation\\.MessageMapping"
                    + "|org\\.springframework\\.graphql\\.data\\.method\\.annotation\\.\\w+Mapping"
                    + "|org\\.springframework\\.kafka\\.annotation\\.KafkaListener"
                    + "|org\\.springframework\\.amqp\\.rabbit\\.annotation\\.RabbitListener"
                    + "|org\\.springframework\\.jms\\.annotation\\.JmsListener"
                    + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Incoming|Outgoing)"
                    + "|(javax|jakarta)\\.websocket\\.OnMessage");

    private final CodeBase code;
    private final Set<String> exchanged = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> mapped = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    DataTypes(CodeBase code) {
        this.code = code;
        code.types().stream()
                // What a client's interface says is about somebody else's requests.
                .filter(t -> !NamedTypes.isClient(t))
                .flatMap(t -> t.methods().stream())
                .filter(DataTypes::isHandler)
                .flatMap(m -> Stream.concat(
                        Stream.of(m.returnType()), m.parameters().stream().map(p -> p.type())))
                .flatMap(NamedTypes::withArguments)
                .forEach(this::add);
        NamedTypes.in(
                        code.types().stream()
                                .flatMap(t -> NamedTypes.isClient(t)
                                        ? t.methods().stream()
                                        : t.methods().stream().filter(NamedTypes::isTool)),
                        code)
                .forEach(t -> told.add(t.name()));
        mapped();
    }

    private void add(TypeName name) {
        code.find(name).ifPresent(t -> {
            exchanged.add(t.name());
            // What has something in angle brackets is an envelope of it.
            if (name.arguments().isEmpty() && t.fields().stream().anyMatch(DataTypes::isOwn)) {
                named.add(t.name());
            }
        });
    }

    private static boolean isOwn(CodeField field) {
        return !field.modifiers().contains("static");
    }

    private static boolean isHandler(CodeMethod method) {
        return method.annotations().stream()
                .flatMap(a -> a.type().candidates().stream())
                .anyMatch(c -> HANDLER.matcher(c).matches());
    }

    /** Whether a handler names it, and it holds data itself, whatever these mean. */
    boolean isNamed(CodeType type) {
        return named.contains(type.name());
    }

    /** Whether a request or a message carries it. */
    boolean isExchanged(CodeType type) {
        return exchanged.contains(type.name());
    }

    /** Whether it goes to somebody whom the program itself asks: another program, or a language model. */
    boolean isTold(CodeType type) {
        return told.contains(type.name());
    }

    /** Adds what the mappers of MyBatis at work return and write. */
    private void mapped() {
        Texts texts = new Texts(code);
        Set<String> packages = code.types().stream()
                .flatMap(t -> CodeAnnotation.find(t.annotations(), "org.mybatis.spring.annotation.MapperScan").stream()
                        .flatMap(a -> texts.of(a.values("value", "basePackages"), t).stream()))
                .collect(Collectors.toSet());
        code.types().stream()
                .filter(t -> t.kind() == CodeType.Kind.INTERFACE)
                .filter(t -> packages.contains(t.name().replaceFirst("\\.?[^.]*$", ""))
                        || CodeAnnotation.findAny(t.annotations(), MAPPERS).isPresent())
                .flatMap(t -> t.methods().stream())
                .flatMap(m -> WRITES.matcher(m.name()).matches()
                        ? NamedTypes.in(Stream.of(m), code)
                        // What a query takes says only what to look for.
                        : NamedTypes.withArguments(m.returnType()).flatMap(n -> code.find(n).stream()))
                .filter(t -> !t.simpleName().endsWith("Example"))
                .forEach(t -> mapped.add(t.name()));
    }

    /** Whether it is stored as a part of what holds it. */
    boolean isPart(CodeType type) {
        return CodeAnnotation.findAny(type.annotations(), PARTS).isPresent();
    }

    /** Whether it outlasts the request. */
    boolean isStored(CodeType type) {
        return mapped.contains(type.name())
                || CodeAnnotation.findAny(type.annotations(), STORED).isPresent()
                || (type.kind() == CodeType.Kind.CLASS
                        && type.supertypes().stream().anyMatch(s -> code.inherits(s, STORED_BASES)));
    }
}
