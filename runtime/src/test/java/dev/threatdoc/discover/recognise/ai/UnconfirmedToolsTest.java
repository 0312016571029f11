package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that act unasked, and those that may. */
final class UnconfirmedToolsTest {

    private static final String SPRING = """
            package bot;
            import org.springframework.ai.chat.client.ChatClient;
            import org.springframework.ai.chat.messages.* ;
            import org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;
            import org.springframework.ai.tool.annotation.Tool;
            import org.springframework.web.bind.annotation.* ;
            """;

    private static Modules tools(String body) {
        return Modules.java(SPRING + """
                class Tools {
                    private final Orders orders = null;
                    @Tool(description = "x") %s
                }
                class Orders { void save(Object o) {} void drop(long id) { requirePermission(id); }
                    void requirePermission(long id) {} }
                class Config { void give(ChatClient.Builder b, Tools tools) { b.defaultTools(tools).build(); } }
                """.formatted(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void cancel(String number) { }",
                "String transferMoney(String to, int amount) { return null; }",
                "void sendMail(String to) { }",
                "void createOrder(String what) { orders.save(what); }"
            })
    void seesToolsThatActUnasked(String tool) {
        List<Observation> seen = tools(tool).seenBy(new UnconfirmedTools());
        assertThat(seen).singleElement().satisfies(o -> {
            Observation.Weak weak = (Observation.Weak) o;
            assertThat(weak.weakness().type().id()).isEqualTo("unconfirmed-tool");
            assertThat(weak.weakness().related()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String get(String number) { return null; }",
                "String findCancelled(String number) { return null; }",
                "String draftRefund(String number) { return null; }",
                "String createSummary(String text) { return text.trim(); }",
                "void cancel(String number) { if (askUser(number)) { orders.save(number); } } boolean askUser(String n) { return true; }",
                "@org.springframework.security.access.prepost.PreAuthorize(\"hasRole('A')\") void cancel(String n) { }",
                "void cancel(String number, org.springframework.ai.chat.model.ToolContext context) { }",
                "void remove(long id) { orders.drop(id); }"
            })
    void letsToolsPassThatReadOrAreChecked(String tool) {
        assertThat(tools(tool).weaknessesSeenBy(new UnconfirmedTools())).isEmpty();
    }

    @Test
    void letsToolsPassThatNoModelCallsItself() {
        assertThat(Modules.java(SPRING + "class Tools { void cancel(String number) { } }")
                        .weaknessesSeenBy(new UnconfirmedTools()))
                .isEmpty();
    }
}
