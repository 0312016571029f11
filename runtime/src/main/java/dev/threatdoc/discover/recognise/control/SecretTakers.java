package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Methods and constructors of which an argument is a secret that opens something, by the manuals of their libraries.
 */
final class SecretTakers {

    private static final int LAST = -1;
    private static final String PASSWORD = "password";
    private static final String KEY = "key";

    /** Drivers, pools of connections, and clients of brokers, mail, directories and machines. */
    private static final List<String> CLIENTS = List.of(
            "java.sql",
            "javax.sql",
            "com.zaxxer.hikari",
            "org.apache.commons.dbcp",
            "org.apache.commons.dbcp2",
            "org.apache.tomcat",
            "com.alibaba.druid",
            "com.mchange.v2.c3p0",
            "com.mysql",
            "org.postgresql",
            "org.mariadb",
            "oracle.jdbc",
            "oracle.ucp",
            "com.microsoft.sqlserver",
            "io.r2dbc",
            "org.flywaydb",
            "org.springframework.jdbc",
            "org.springframework.boot.jdbc",
            "org.springframework.mail",
            "org.springframework.amqp",
            "org.springframework.data.redis",
            "org.springframework.data.neo4j",
            "org.springframework.ldap",
            "org.springframework.integration",
            "com.rabbitmq",
            "org.apache.activemq",
            "org.apache.kafka",
            "org.eclipse.paho",
            "redis.clients",
            "io.lettuce",
            "org.redisson",
            "com.mongodb",
            "org.neo4j",
            "org.elasticsearch",
            "com.datastax",
            "io.minio",
            "com.jcraft.jsch",
            "net.schmizz.sshj",
            "org.apache.commons.net",
            "com.sshtools",
            "org.influxdb",
            "com.couchbase",
            "liquibase",
            "org.jivesoftware");

    private static final List<String> TOKENS = List.of("io.jsonwebtoken", "com.auth0.jwt", "com.nimbusds.jose");

    /**
     * A method or constructor.
     *
     * @param names its names; empty for a constructor
     * @param index which argument it is, from 0; from the end where negative
     * @param least how many arguments it has at least
     * @param below the packages of what it is called on, or the types that are made
     * @param what what the argument is
     * @param isTokenKey whether tokens are made or checked by it
     */
    record Taker(Set<String> names, int index, int least, List<String> below, String what, boolean isTokenKey) {

        Optional<Expression> argument(List<Expression> arguments) {
            int at = index < 0 ? arguments.size() + index : index;
            return arguments.size() >= least && at >= 0 && at < arguments.size()
                    ? Optional.of(arguments.get(at))
                    : Optional.empty();
        }
    }

    private static final List<Taker> METHODS = List.of(
            new Taker(Set.of("getConnection"), LAST, 3, List.of("java.sql"), PASSWORD, false),
            new Taker(Set.of("getConnection"), LAST, 2, List.of("javax.sql"), PASSWORD, false),
            new Taker(
                    Set.of("setPassword", "password", "withPassword", "setPass", "passwd", "setPasswd", "pass"),
                    LAST,
                    1,
                    CLIENTS,
                    PASSWORD,
                    false),
            new Taker(Set.of("auth"), LAST, 1, CLIENTS, PASSWORD, false),
            new Taker(Set.of("basic", "login", "setBasicAuth"), LAST, 2, CLIENTS, PASSWORD, false),
            new Taker(
                    Set.of(
                            "createCredential",
                            "createScramSha1Credential",
                            "createScramSha256Credential",
                            "createPlainCredential"),
                    LAST,
                    3,
                    List.of("com.mongodb"),
                    PASSWORD,
                    false),
            new Taker(Set.of("credentials"), 1, 2, List.of("io.minio"), KEY, false),
            new Taker(
                    Set.of("create"),
                    1,
                    2,
                    List.of("software.amazon.awssdk.auth.credentials.AwsBasicCredentials"),
                    "secret key",
                    false),
            new Taker(
                    Set.of("clientSecret", "setClientSecret"),
                    0,
                    1,
                    List.of("org.springframework", "io.quarkus", "com.auth0", "org.keycloak"),
                    "client secret",
                    false),
            new Taker(
                    Set.of("setBasicAuth", "basicAuthentication", "basicAuth"),
                    1,
                    2,
                    List.of("org.springframework", "org.apache", "okhttp3", "org.glassfish", "io.restassured"),
                    PASSWORD,
                    false),
            new Taker(Set.of("basic"), 1, 2, List.of("okhttp3.Credentials", "org.glassfish.jersey"), PASSWORD, false),
            new Taker(
                    Set.of("setSigningKey", "verifyWith", "parserBuilder"),
                    0,
                    1,
                    List.of("io.jsonwebtoken", "org.springframework.security"),
                    KEY,
                    true),
            new Taker(Set.of("signWith"), 1, 2, List.of("io.jsonwebtoken"), KEY, true),
            new Taker(Set.of("signWith"), 0, 1, List.of("io.jsonwebtoken"), KEY, true),
            new Taker(Set.of("hmacShaKeyFor"), 0, 1, List.of("io.jsonwebtoken"), KEY, true),
            new Taker(Set.of("HMAC256", "HMAC384", "HMAC512"), 0, 1, List.of("com.auth0.jwt"), KEY, true),
            new Taker(Set.of("hmac256"), 0, 1, TOKENS, KEY, true));

    private static final List<Taker> CREATIONS = List.of(
            made(
                    1,
                    PASSWORD,
                    false,
                    "java.net.PasswordAuthentication",
                    "javax.mail.PasswordAuthentication",
                    "jakarta.mail.PasswordAuthentication",
                    "org.apache.http.auth.UsernamePasswordCredentials",
                    "org.apache.hc.client5.http.auth.UsernamePasswordCredentials",
                    "org.apache.commons.httpclient.UsernamePasswordCredentials",
                    "org.springframework.http.client.support.BasicAuthenticationInterceptor",
                    "org.springframework.boot.web.client.BasicAuthenticationInterceptor",
                    "feign.auth.BasicAuthRequestInterceptor",
                    "com.amazonaws.auth.BasicAWSCredentials",
                    "com.qcloud.cos.auth.BasicCOSCredentials",
                    "com.azure.storage.common.StorageSharedKeyCredential"),
            made(2, PASSWORD, false, "org.springframework.jdbc.datasource.DriverManagerDataSource"),
            made(0, KEY, false, "javax.crypto.spec.SecretKeySpec", "javax.crypto.spec.DESKeySpec"),
            made(0, PASSWORD, false, "javax.crypto.spec.PBEKeySpec"),
            made(0, KEY, true, "com.nimbusds.jose.crypto.MACSigner", "com.nimbusds.jose.crypto.MACVerifier"));

    private SecretTakers() {}

    private static Taker made(int index, String what, boolean isTokenKey, String... types) {
        return new Taker(Set.of(), index, index + 1, List.of(types), what, isTokenKey);
    }

    /** The method that a call means, if an argument of it is a secret. */
    static Optional<Taker> of(Expression.Call call, Optional<TypeName> on) {
        return METHODS.stream()
                .filter(t -> t.names().contains(call.name()) && call.arguments().size() >= t.least())
                .filter(t -> on.filter(o -> t.below().stream().anyMatch(b -> o.is(b) || o.isBelow(b)))
                        .isPresent())
                .findFirst();
    }

    /** The constructor of a type, if an argument of it is a secret. */
    static Optional<Taker> ofCreation(TypeName type) {
        return CREATIONS.stream()
                .filter(t -> t.below().stream().anyMatch(type::is))
                .findFirst();
    }

    /** Whether a call makes a key of the text that it is given. */
    static boolean makesKey(Expression.Call call) {
        return call.name().equals("hmacShaKeyFor");
    }
}
