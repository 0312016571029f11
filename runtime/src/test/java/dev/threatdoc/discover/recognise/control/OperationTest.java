package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked, limited, encrypted, shown and logged while a program runs. */
final class OperationTest {

    private static final String WEB_STARTER = "org.springframework.boot:spring-boot-starter-web";

    @Test
    void seesInputThatIsChecked() {
        assertThat(Modules.java("""
                                import jakarta.validation.Valid;
                                import org.springframework.web.bind.annotation.* ;
                                @RestController class Orders {
                                    @PostMapping void add(@Valid @RequestBody Order order) {}
                                    @PutMapping void change(@RequestBody Order order) {}
                                }
                                """).tagsSeenBy(new CheckedInput())).containsExactly("checked-input=[Orders.add] @4");
        assertThat(Modules.java("""
                                import jakarta.validation.constraints.NotBlank;
                                import org.springframework.validation.annotation.Validated;
                                @Validated class Orders { void add(@NotBlank String name) {} }
                                """).tagsSeenBy(new CheckedInput())).containsExactly("checked-input=[Orders.add] @3");
    }

    @Test
    void seesOutputThatIsEncodedOrNot() {
        assertThat(Modules.java("class C { String m(String s) { return org.owasp.encoder.Encode.forHtml(s); } }")
                        .tagsSeenBy(new OutputEncoding()))
                .containsExactly("output-encoding=[OWASP Java Encoder] @1");
        assertThat(Modules.template("<p th:text=\"${name}\"></p>").seenBy(new OutputEncoding()))
                .isEmpty();
        assertThat(Modules.template("<p>\n<b th:utext=\"${name}\"></b>").statedBy(new OutputEncoding()))
                .containsExactly("encodesOutput=false");
    }

    @Test
    void seesLimits() {
        RateLimits limits = new RateLimits();
        assertThat(Modules.java("class C { io.github.bucket4j.Bucket bucket; }").tagsSeenBy(limits))
                .containsExactly("rate-limit=[Bucket4j] @1");
        assertThat(Modules.yaml("""
                                spring.cloud.gateway.routes:
                                - id: orders
                                  uri: lb://orders
                                  filters:
                                  - name: RequestRateLimiter
                                """).tagsSeenBy(limits)).containsExactly("rate-limit=[Spring Cloud Gateway] @5");
        assertThat(Modules.java(
                                "class C { @io.github.resilience4j.ratelimiter.annotation.RateLimiter(name = \"a\") void m() {} }")
                        .tagsSeenBy(limits))
                .containsExactly("rate-limit=[Resilience4j] @1");
        assertThat(Modules.properties("spring.servlet.multipart.max-file-size=-1")
                        .statedBy(limits))
                .containsExactly("handlesResourceConsumption=false");
        assertThat(Modules.properties("spring.servlet.multipart.max-file-size=1MB")
                        .seenBy(limits))
                .isEmpty();
    }

    @Test
    void seesHowLongIsWaited() {
        Timeouts timeouts = new Timeouts();
        assertThat(Modules.properties("feign.client.config.default.readTimeout=5000")
                        .tagsSeenBy(timeouts))
                .containsExactly("timeout=[feign.client.config.default.readTimeout = 5000] @1");
        assertThat(Modules.properties("feign.client.config.default.readTimeout=0")
                        .statedBy(timeouts))
                .containsExactly("definesConnectionTimeout=false");
        assertThat(Modules.properties("spring.datasource.hikari.connection-timeout=20000")
                        .statedBy(timeouts))
                .isEmpty();
        assertThat(Modules.java("import org.springframework.http.client.SimpleClientHttpRequestFactory;"
                                + " class C { void m(SimpleClientHttpRequestFactory f) { f.setReadTimeout(0); } }")
                        .statedBy(timeouts))
                .containsExactly("definesConnectionTimeout=false");
    }

    @Test
    void seesEncryptedWays() {
        Transport transport = new Transport();
        Modules boot = Modules.properties("server.ssl.key-store=classpath:keys.p12\nserver.ssl.client-auth=need");
        assertThat(boot.tagsSeenBy(transport)).containsExactly("tls=[] @1");
        assertThat(boot.statedBy(transport))
                .containsExactly("isEncrypted=true", "authenticatesSource=true", "authenticationScheme=mTLS");
        assertThat(Modules.properties("server.ssl.key-store=a.p12\nserver.ssl.enabled=false")
                        .seenBy(transport))
                .isEmpty();
        assertThat(Modules.properties("quarkus.http.ssl.certificate.files=a.pem")
                        .statedBy(transport))
                .isEmpty();
        assertThat(Modules.properties(
                                "quarkus.http.ssl.certificate.files=a.pem\nquarkus.http.insecure-requests=redirect")
                        .statedBy(transport))
                .containsExactly("isEncrypted=true");
        assertThat(Modules.properties("quarkus.tls.trust-all=true").statedBy(transport))
                .containsExactly("authenticatesDestination=false");
        assertThat(Modules.properties("server.ssl.trust-store=classpath:trust.p12")
                        .tagsSeenBy(transport))
                .containsExactly("trust-store=[] @1");
    }

    @Test
    void seesManagementThatAnybodyReaches() {
        Exposure exposure = new Exposure();
        String all = "management.endpoints.web.exposure.include=*";
        String open =
                "open-management src/main/resources/application.properties:1 management.endpoints.web.exposure.include"
                        + " lets anybody reach the management endpoints | management.endpoints.web.exposure.include=*";
        assertThat(Modules.properties(all).andDependencies(WEB_STARTER).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.properties(all).andDependencies(WEB_STARTER).statedBy(exposure))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().antMatchers("/actuator/**").permitAll()
                                        .anyRequest().authenticated(); } }
                                """).andProperties(all).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().anyRequest().permitAll(); } }
                                """).andProperties(all).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.yaml("""
                                management:
                                  endpoints.web.exposure:
                                    include: [health, env, heapdump]
                                """).weaknessesSeenBy(exposure)).hasSize(1);
        assertThat(Modules.properties("com.sun.management.jmxremote.authenticate=false")
                        .weaknessesSeenBy(exposure))
                .hasSize(1);
    }

    @Test
    void saysNothingOfManagementThatSomethingStandsBefore() {
        Exposure exposure = new Exposure();
        String all = "management.endpoints.web.exposure.include=*";
        assertThat(Modules.properties("management.endpoints.web.exposure.include=health,info")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all + "\nmanagement.endpoints.web.exposure.exclude=*")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all)
                        .andDependencies(WEB_STARTER, "org.springframework.boot:spring-boot-starter-security")
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all + "\nmanagement.server.address=127.0.0.1")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().antMatchers("/actuator/**").hasRole("OPS")
                                        .anyRequest().permitAll(); } }
                                """).andProperties(all).seenBy(exposure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"login \" + password);",
                "log.debug(\"user {} token {}\", name, user.getAccessToken());",
                "log.info(\"key {}\", this.apiKey);"
            })
    void seesSecretsInTheLog(String statement) {
        Modules logging =
                Modules.java("class C { org.slf4j.Logger log; String apiKey; void m(String name, String password) { "
                        + statement + " } }");
        assertThat(logging.weaknessesSeenBy(new SensitiveLogging()))
                .singleElement()
                .asString()
                .startsWith("logged-secret src/main/java/File0.java:1 \"")
                .contains(
                        statement.replaceFirst(".*log", "log").replace(";", "").replace("this.", ""));
        assertThat(logging.statedBy(new SensitiveLogging())).isEmpty();
    }

    @Test
    void seesSettingsThatLogWhatLogsPeopleIn() {
        assertThat(Modules.properties("spring.mvc.log-request-details=true").weaknessesSeenBy(new SensitiveLogging()))
                .hasSize(1);
        assertThat(Modules.properties("logging.level.org.apache.http.wire=DEBUG")
                        .weaknessesSeenBy(new SensitiveLogging()))
                .hasSize(1);
        assertThat(Modules.properties("spring.mvc.log-request-details=false\nlogging.level.org.apache.http=DEBUG")
                        .seenBy(new SensitiveLogging()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"the password is wrong\");",
                "log.info(\"login {}\", mask(password));",
                "log.info(\"tokens {}\", tokenCount);",
                "log.info(\"{}\", passwordEncoder);",
                "log.info(\"{}\", tokenExpiry);",
                "log.info(\"{}\", tokenProvider.name());",
                "log.warn(\"{}\", isPasswordExpired);",
                "log.info(\"{}\", passwordResetUrl);",
                "out.info(password);"
            })
    void saysNothingOfOtherLogLines(String statement) {
        assertThat(Modules.java("class C { org.slf4j.Logger log; void m(Out out, String password) { " + statement
                                + " } }")
                        .seenBy(new SensitiveLogging()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(C.class);",
                "org.apache.commons.logging.Log log = org.apache.commons.logging.LogFactory.getLog(C.class);",
                "Object log = org.apache.logging.log4j.LogManager.getLogger();",
                "java.util.logging.Logger log = java.util.logging.Logger.getLogger(\"c\");",
                "void m() { io.quarkus.logging.Log.infof(\"a\"); }",
                "void m() { log.info(\"a\"); }",
                "static final com.google.common.flogger.FluentLogger log ="
                        + " com.google.common.flogger.FluentLogger.forEnclosingClass();"
            })
    void seesLogsOfAllLibraries(String member) {
        assertThat(Modules.java("class C { " + member + " }").tagsSeenBy(Modules.recogniser("Logging")))
                .containsExactly("local-logging=[] @1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Slf4j", "XSlf4j"})
    void seesLogsOfLombok(String name) {
        assertThat(Modules.java("@lombok.extern.slf4j." + name + " class C {}")
                        .tagsSeenBy(Modules.recogniser("Logging")))
                .containsExactly("local-logging=[Lombok] @1");
    }

    @Test
    void seesCircuitBreakersAndBalancers() {
        Resilience resilience = new Resilience();
        assertThat(Modules.yaml("resilience4j.circuitbreaker.instances.stock.slidingWindowSize: 10")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[Resilience4j] @1");
        assertThat(Modules.java("class Ask extends com.netflix.hystrix.HystrixCommand {}")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[] @1");
        assertThat(Modules.java("@org.springframework.cloud.openfeign.FeignClient(\"stock\") interface Stock {}")
                        .andProperties("feign.circuitbreaker.enabled=true")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[Feign] @1");
        assertThat(Modules.properties("feign.circuitbreaker.enabled=true").seenBy(resilience))
                .isEmpty();
        assertThat(Modules.properties("hystrix.command.default.execution.timeout.enabled=false")
                        .seenBy(resilience))
                .isEmpty();
        assertThat(Modules.java(
                                "class C { @org.springframework.cloud.client.loadbalancer.LoadBalanced Object rest() {} }")
                        .tagsSeenBy(resilience))
                .containsExactly("load-balancer=[Spring Cloud] @1");
    }
}
