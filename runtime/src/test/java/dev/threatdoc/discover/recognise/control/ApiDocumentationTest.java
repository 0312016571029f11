package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiDocumentationTest {

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new ApiDocumentation());
    }

    @Test
    void seesDescriptionsWhereRealUsersAre() {
        assertThat(seen(Modules.properties("quarkus.swagger-ui.always-include=true")))
                .containsExactly("open-api-documentation src/main/resources/application.properties:1"
                        + " quarkus.swagger-ui.always-include describes all operations to anybody |"
                        + " quarkus.swagger-ui.always-include=true");
        assertThat(seen(Modules.properties("").andFile("a/application-prod.yml", "springdoc.swagger-ui.enabled: true")))
                .hasSize(1);
    }

    @Test
    void seesWhatSomebodyHasSwitchedOnForAll() {
        assertThat(seen(Modules.properties("knife4j.enable=true"))).hasSize(1);
        assertThat(seen(Modules.properties("knife4j.enable=true\nknife4j.production=true")))
                .isEmpty();
        assertThat(seen(Modules.properties("").andFile("a/application-dev.yml", "knife4j.enable: true")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"springdoc.swagger-ui.enabled=true", "springdoc.swagger-ui.enabled=false", "springdoc.packages=a"
            })
    void saysNothingOfThemElsewhere(String text) {
        assertThat(seen(Modules.properties(text))).isEmpty();
    }

    @Test
    void saysNothingOfThemWhereTheyAreOffOrForDevelopers() {
        assertThat(seen(Modules.properties("")
                        .andFile("a/application-prod.yml", "springdoc.swagger-ui.enabled: false")
                        .andFile("a/application-test.yml", "quarkus.swagger-ui.always-include: true")))
                .isEmpty();
    }
}
