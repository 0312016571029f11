package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts and answers in the log, and other log lines. */
final class LoggedPromptsTest {

    private static final String SPRING = """
            package bot;
            import org.springframework.ai.chat.client.ChatClient;
            import org.springframework.ai.chat.messages.* ;
            import org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;
            import org.springframework.ai.tool.annotation.Tool;
            import org.springframework.web.bind.annotation.* ;
            """;

    private static Modules chat(String body) {
        return Modules.java(SPRING + """
                @RestController class Chat {
                    private static final org.slf4j.Logger log = null;
                    private final ChatClient chat = null;
                    private final Helper helper = null;
                    @PostMapping("/chat") String ask(@RequestBody String text, @RequestParam int size) {
                        %s
                    }
                }
                class Helper {
                    private final ChatClient client = null;
                    String answer(String tone) { return client.prompt().system("Be " + tone).user("Hi").call().content(); }
                }
                """.formatted(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return chat.prompt().advisors(new SimpleLoggerAdvisor()).user(text).call().content();",
                "log.info(\"asked {}\", text); return chat.prompt().user(text).call().content();",
                "String answer = chat.prompt().user(\"Hi\").call().content(); log.debug(\"Got \" + answer); return answer;"
            })
    void seesPromptsInTheLog(String body) {
        assertThat(chat(body).weaknessesSeenBy(new LoggedPrompts()))
                .singleElement()
                .asString()
                .startsWith("logged-prompt ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"asked {}\", text.length()); return chat.prompt().user(text).call().content();",
                "log.info(\"size {}\", size); return chat.prompt().user(text).call().content();",
                "log.info(\"asked {}\", text); return null;"
            })
    void letsOtherLogLinesPass(String body) {
        assertThat(chat(body).weaknessesSeenBy(new LoggedPrompts())).isEmpty();
    }

    @Test
    void seesSwitchesThatLogPrompts() {
        String models = """
                package bot;
                import dev.langchain4j.model.openai.OpenAiChatModel;
                class Config { Object model() { return OpenAiChatModel.builder().logRequests(%s).build(); } }
                """;
        assertThat(Modules.java(models.formatted("true")).weaknessesSeenBy(new LoggedPrompts()))
                .hasSize(1);
        assertThat(Modules.java(models.formatted("false")).weaknessesSeenBy(new LoggedPrompts()))
                .isEmpty();
        assertThat(Modules.properties("spring.ai.chat.observations.log-prompt=true\n"
                                + "quarkus.langchain4j.log-requests=false\nlogging.level.x=true")
                        .weaknessesSeenBy(new LoggedPrompts()))
                .singleElement()
                .asString()
                .contains("log-prompt=true");
    }

    @Test
    void letsTheAdvisorOfADevelopmentProfilePass() {
        assertThat(Modules.java(SPRING + """
                                @org.springframework.context.annotation.Profile("dev") class Config {
                                    Object a() { return new SimpleLoggerAdvisor(); }
                                }
                                """).weaknessesSeenBy(new LoggedPrompts()))
                .isEmpty();
    }
}
