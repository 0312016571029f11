package dev.threatdoc.discover.recognise.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DataToModelsTest {

    private static Modules bot(String members) {
        return Modules.java("""
                package bot;
                import java.util.* ;
                import org.springframework.ai.chat.client.ChatClient;
                import org.springframework.ai.tool.annotation.Tool;
                record Booking(String number, Guest guest) {}
                record Guest(long id, String firstName, String passportNumber) {}
                record Room(String number, int beds) {}
                record Agent(long id, String name, String avatar, String prompt) {}
                record SalesAgent(long id, String name, String email) {}
                class Mapper { String writeValueAsString(Object o) { return null; } }
                class Bot {
                    ChatClient chat;
                    Mapper json;
                    %s
                }
                """.formatted(members));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Tool(description = \"d\") Booking get(String number) { return null; }",
                "@Tool(description = \"d\") List<Guest> all() { return null; }",
                "String a(Guest g) { return chat.prompt().user(\"Greet \" + g).call().content(); }",
                "String a(Guest g) { return chat.prompt().user(g.toString()).call().content(); }",
                "String a(Guest g) { return chat.prompt().user(json.writeValueAsString(g)).call().content(); }",
                "String a(Guest g) { return chat.prompt().user(u -> u.text(\"{g}\").param(\"g\", g)).call().content(); }"
            })
    void seesPersonalDataThatGoToAModel(String members) {
        assertThat(bot(members).seenBy(new DataToModels())).singleElement().satisfies(o -> {
            Observation.Weak weak = (Observation.Weak) o;
            assertThat(weak.weakness().type().id()).isEqualTo("personal-data-to-model");
            assertThat(weak.weakness().summary()).contains("firstName").contains("passportNumber");
            assertThat(weak.weakness().related()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Tool(description = \"d\") Room get(String number) { return null; }",
                "@Tool(description = \"d\") List<Agent> all() { return null; }",
                "Booking get(String number) { return null; }",
                "String a(Guest g) { return chat.prompt().user(\"Greet guest \" + g.id()).call().content(); }",
                "String a(Room r) { return chat.prompt().user(\"Describe \" + r).call().content(); }",
                "String a(Guest g, String t) { save(g); return chat.prompt().user(t).call().content(); } void save(Guest g) {}"
            })
    void letsOtherDataPass(String members) {
        assertThat(bot(members).weaknessesSeenBy(new DataToModels())).isEmpty();
    }

    @Test
    void letsDataPassThatStayOnMachinesOfOnesOwn() {
        String tool = "@Tool(description = \"d\") Booking get(String number) { return null; }";
        assertThat(bot(tool)
                        .andDependencies("org.springframework.ai:spring-ai-starter-model-ollama")
                        .weaknessesSeenBy(new DataToModels()))
                .isEmpty();
        assertThat(bot(tool)
                        .andDependencies(
                                "org.springframework.ai:spring-ai-starter-model-ollama",
                                "org.springframework.ai:spring-ai-starter-model-openai")
                        .weaknessesSeenBy(new DataToModels()))
                .hasSize(1);
    }

    @Test
    void seesPeopleWhoAreCalledLikePrograms() {
        assertThat(bot("@Tool(description = \"d\") List<SalesAgent> all() { return null; }")
                        .weaknessesSeenBy(new DataToModels()))
                .singleElement()
                .asString()
                .contains("email")
                .doesNotContain("name,");
    }
}
