package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class FunctionsTest {
    @Test
    void makesEndpointsOrCloudFunctionsOfFunctionsAsTheirFrameworkDoes() {
        String funqy = "class A { @io.quarkus.funqy.Funq String hello() { return \"\"; } void other() {} }";
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-http")
                        .tagsSeenBy(new Functions()))
                .containsExactly("endpoints=[/hello] @1");
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-amazon-lambda")
                        .tagsSeenBy(new Functions()))
                .containsExactly("cloud-function=[hello] @1");
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-knative-events")
                        .statedBy(new Functions()))
                .containsExactly("onAWS=false");

        String spring = """
                import java.util.function.Function;
                class A {
                    @org.springframework.context.annotation.Bean Function<String, String> upper() { return null; }
                    @org.springframework.context.annotation.Bean String other() { return ""; }
                }
                """;
        assertThat(Modules.java(spring)
                        .andDependencies("org.springframework.cloud:spring-cloud-starter-function-web")
                        .tagsSeenBy(new Functions()))
                .containsExactly("endpoints=[/upper] @3");
        assertThat(Modules.java(spring).seenBy(new Functions())).isEmpty();
    }
}
