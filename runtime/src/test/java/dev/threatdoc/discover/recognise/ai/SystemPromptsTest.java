package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of requests in the instructions of a model, and what looks like it. */
final class SystemPromptsTest {

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
                "return chat.prompt().system(\"You help with \" + text).user(\"Hi\").call().content();",
                "return chat.prompt().system(text).call().content();",
                "return chat.prompt().system(s -> s.text(\"Be {t}\").param(\"t\", text)).call().content();",
                "String rules = \"Be %s\".formatted(text); return chat.prompt().system(rules).call().content();",
                "String rules = String.format(\"Be %s\", text); return chat.prompt().system(rules).call().content();",
                "var m = new SystemMessage(\"Be \" + text); return null;"
            })
    void seesTextOfARequestInASystemPrompt(String body) {
        assertThat(chat(body).weaknessesSeenBy(new SystemPrompts()))
                .singleElement()
                .asString()
                .startsWith("request-in-system-prompt ")
                .contains("\"text\" becomes part of the system prompt")
                .contains("parameter \"text\" of ask()");
    }

    @Test
    void seesItOneCallAway() {
        assertThat(chat("return helper.answer(text);").seenBy(new SystemPrompts()))
                .singleElement()
                .satisfies(o ->
                        assertThat(((Observation.Weak) o).weakness().related()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return chat.prompt().system(\"Be kind\").user(text).call().content();",
                "return chat.prompt().system(\"At most \" + size + \" words\").user(text).call().content();",
                "String rules = helper.rules(text); return chat.prompt().system(rules).user(text).call().content();",
                "return helper.answer(\"kind\");",
                "System.out.println(text); return null;"
            })
    void letsConstantInstructionsPass(String body) {
        assertThat(chat(body).weaknessesSeenBy(new SystemPrompts())).isEmpty();
    }

    @Test
    void seesVariablesOfInstructionsThatRequestsFill() {
        String service = """
                package bot;
                import dev.langchain4j.service.* ;
                import org.springframework.web.bind.annotation.* ;
                interface Helper {
                    @SystemMessage("You are a {{role}}") String ask(@V("%s") String role, @UserMessage String text);
                }
                @RestController class Chat {
                    Helper helper;
                    @GetMapping("/") String ask(String a, String b) { return helper.ask(%s, b); }
                }
                """;
        assertThat(Modules.java(service.formatted("role", "a")).weaknessesSeenBy(new SystemPrompts()))
                .hasSize(1);
        assertThat(Modules.java(service.formatted("role", "\"teacher\"")).weaknessesSeenBy(new SystemPrompts()))
                .isEmpty();
        assertThat(Modules.java(service.formatted("other", "a")).weaknessesSeenBy(new SystemPrompts()))
                .isEmpty();
    }
}
